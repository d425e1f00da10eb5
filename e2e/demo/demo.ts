/**
 * What `npm run demo` runs: the product beside a stand-in console with live sample tickets, in a Chromium window.
 * Only `node:` modules may be imported at the top: nothing is installed yet on a new machine.
 */
import { fileURLToPath } from 'node:url';
import { runCommand } from '../run/run-command.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if ((await runCommand('node', ['api/src/start/prepare.ts', '--with-tests'])) !== 0) process.exit(1);
const { openDemo } = await import('./open-demo.ts');
try {
  await openDemo(process.env['HEADLESS'] !== '1');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
