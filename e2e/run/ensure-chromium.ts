import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { runCommand } from './run-command.ts';

/** Installs Debian's Chromium where there is none and it can be installed. Throws a sentence that says what to do elsewhere. */
export async function ensureChromium(): Promise<void> {
  const { findChromium } = await import('../browser/find-chromium.ts');
  try {
    findChromium();
    return;
  } catch (error) {
    if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) throw error;
  }
  console.error('Installing Chromium from Debian');
  await runCommand('apt-get', ['update', '-qq']);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { DEBIAN_FRONTEND: 'noninteractive' });
  findChromium();
}
