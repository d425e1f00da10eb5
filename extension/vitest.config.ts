import { defineProject } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineProject({
  plugins: [WxtVitest({ root: import.meta.dirname })],
  test: { name: 'extension', setupFiles: ['src/testing/english-messages.ts', 'src/testing/patience.ts'], testTimeout: 30_000, expect: { poll: { timeout: 10_000 } }, root: import.meta.dirname, include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], exclude: ['**/node_modules/**', '**/.output/**'] },
});
