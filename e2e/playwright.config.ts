import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './fixtures.ts';

export default defineConfig<object, WorkerOptions>({
  testDir: './specs',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  // A walk keeps a core busy, and takes about a gigabyte with its browser and its server.
  workers: Number(process.env['E2E_WORKERS'] ?? Math.min(6, Math.max(2, availableParallelism()))),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  outputDir: '.cache/results',
  reporter: [['list']],
  use: { testIdAttribute: 'data-test-id', screenshot: 'only-on-failure' },
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    { name: 'console', testMatch: 'replica/*.spec.ts' },
    { name: 'product', testMatch: ['specs/*.spec.ts', 'specs/proof/*.spec.ts'], testDir: '.' },
    { name: 'product with a model', testMatch: 'with-a-model/*.spec.ts', use: { engine: 'model' } },
  ],
});
