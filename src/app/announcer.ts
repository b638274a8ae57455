/** What a screen reader hears: only settled moments and openings, never a flood while scrubbing. */

const SETTLED_MS = 700;

export interface Announcer {
  /** Said once nothing new has come for a while; only then are the words made. */
  settle(words: () => string): void;
  /** Said now. */
  say(text: string): void;
  detach(): void;
}

/** @param speak puts the text into the live region. */
export function createAnnouncer(speak: (text: string) => void): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    settle(words) {
      clearTimeout(timer);
      timer = setTimeout(() => speak(words()), SETTLED_MS);
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
