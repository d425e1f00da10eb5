import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './specs',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: Number(process.env['E2E_WORKERS'] ?? 1),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '.cache/results',
  reporter: [['list']],
  use: { testIdAttribute: 'data-test-id' },
  forbidOnly: process.env['CI'] !== undefined,
});
