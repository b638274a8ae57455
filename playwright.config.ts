import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { LAUNCH_ARGUMENTS, SITE_PORT } from './tests/support/site.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts', 'contract/**/*.spec.ts', 'build/**/*.spec.ts'],
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // A software renderer shares two cores with the tests.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${SITE_PORT}/`,
    locale: 'en-GB',
    // Not the war's zone, so that local time is never the machine's by accident.
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { args: [...LAUNCH_ARGUMENTS], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/serve.mjs dist',
    port: SITE_PORT,
    env: { PORT: String(SITE_PORT) },
    reuseExistingServer: false,
  },
});
