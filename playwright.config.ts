import { defineConfig } from '@playwright/test'

/** Flows in a user's words, through the real window in Chromium. One at a time: each has a machine's worth of processes. */
export default defineConfig({
  testDir: 'test/flows',
  testMatch: '**/*.flow.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // What needed a second try on a busy machine is named as flaky at the end, never passed over.
  retries: 1,
  reporter: [['list']],
  globalSetup: './test/flows/support/prepare.ts',
})
