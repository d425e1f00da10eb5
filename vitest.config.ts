import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const extensionConfig = './extension/vitest.config.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    // Nobody works at the machine meanwhile, so no core is kept free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['*.test.ts', '{shared,db,api}/**/*.test.{ts,tsx}', 'e2e/*.test.ts', 'e2e/{replicas,run,demo,model-server,bench}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/.output/**', '**/dist/**'],
          // Modules are found as the server finds them: an eighth of the time of the tests that start the API went into finding them.
          execArgv: ['--import', new URL('api/src/cli/resolve-once.ts', import.meta.url).href],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      ...(existsSync(new URL(extensionConfig, import.meta.url)) ? [extensionConfig] : []),
    ],
  },
});
