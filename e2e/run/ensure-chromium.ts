import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { runCommand } from './run-command.ts';

/** Chromium on this machine: `CHROMIUM_PATH`, then Debian's. `undefined` leaves it to Playwright's own. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
}

/** Installs Debian's Chromium where it is missing and can be installed; says what to do where it can't. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  if (existsSync('/usr/bin/apt-get') && userInfo().uid === 0) {
    console.error('Installing Chromium from Debian …');
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { DEBIAN_FRONTEND: 'noninteractive' });
    if (findChromium()) return;
  }
  throw new Error('Chromium is missing. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium.');
}
