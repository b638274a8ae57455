import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`] },
});

export default defineConfig({
  test: {
    environment: 'node',
    // One process for each of the two cores that continuous integration has.
    maxWorkers: 2,
    // Some tests start processes or draw whole front lines, on machines that may be busy.
    testTimeout: 60_000,
    // `build` needs `dist/`; `npm test` runs it after the build.
    projects: [project('unit'), project('data'), project('contract'), project('build')],
  },
});
