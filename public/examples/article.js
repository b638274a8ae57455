/** Gives each map the height that it asks for. Only the framed page itself is listened to, and only this one message. */
const LEAST_PX = 280;
const MOST_PX = 1200;

const frames = [...document.querySelectorAll('iframe[data-map]')];

const isHeight = (value) => typeof value === 'number' && value >= LEAST_PX && value <= MOST_PX;

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (frame === undefined || origin !== new URL(frame.src, document.baseURI).origin) return;
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !isHeight(data.height)) return;
  frame.style.height = `${data.height}px`;
});
