import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'firefox', root: import.meta.dirname, include: ['**/*.spec.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});
