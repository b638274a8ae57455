/** Says on the error stream what takes over a second, so that the output stays clean. */

const FIRST_MS = 1000;
const NEXT_MS = 2000;

/** @returns `say(text)`, whose text is written now and then, and `stop()`. */
export function startProgress() {
  let text = '';
  let shown = '';
  const show = () => {
    if (text !== shown) console.error(text);
    shown = text;
    timer = setTimeout(show, NEXT_MS);
  };
  let timer = setTimeout(show, FIRST_MS);
  let due = Date.now() + FIRST_MS;
  return {
    say(now) {
      text = now;
      // Long synchronous work lets no timer run.
      if (Date.now() < due) return;
      due = Date.now() + NEXT_MS;
      if (text !== shown) console.error(text);
      shown = text;
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
