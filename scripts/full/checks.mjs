/** Counting checks that are no tests of Vitest or Playwright. */
export function createChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  return {
    count,
    /** Notes one check and prints it. */
    note(name, ok) {
      count[ok ? 'passed' : 'failed'] += 1;
      console.log(`  ${ok ? 'passed' : 'FAILED'}  ${name}`);
    },
    /** Runs one check: it fails when it throws, with what it says. */
    async run(name, check) {
      try {
        await check();
        this.note(name, true);
      } catch (error) {
        this.note(`${name}: ${error instanceof Error ? error.message : error}`, false);
      }
    },
    /** Notes what could not be checked here, and why. */
    skip(name, why) {
      count.skipped += 1;
      console.log(`  skipped ${name}: ${why}`);
    },
  };
}

/** The middle one of an odd number of figures. */
export const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
