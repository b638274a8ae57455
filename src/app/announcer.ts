/** What a screen reader hears: only settled moments and openings, never a flood while scrubbing. */

const SETTLED_MS = 700;

export interface Announcer {
  /** Said once nothing new has come for a while; only then are the words made. */
  settle(words: () => string): void;
  /** Said now. */
  say(text: string): void;
  detach(): void;
}

/**
 * @param speak puts the text into the live region.
 * @param busy a drag or playback is under way: on a slow machine its steps lie further apart than a rest.
 */
export function createAnnouncer(speak: (text: string) => void, busy: () => boolean = () => false): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    settle(words) {
      clearTimeout(timer);
      const rest = (): void => {
        if (busy()) timer = setTimeout(rest, SETTLED_MS);
        else speak(words());
      };
      timer = setTimeout(rest, SETTLED_MS);
    },
    say(text) {
      clearTimeout(timer);
      speak(text);
    },
    detach() {
      clearTimeout(timer);
    },
  };
}
