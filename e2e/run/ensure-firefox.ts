import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { runCommand } from './run-command.ts';

/** Installs Debian's Firefox where there is none and it can be installed. Gives why there is none where it can't. */
export async function ensureFirefox(): Promise<{ readonly reason: string } | undefined> {
  const { findFirefox } = await import('../firefox/find-firefox.ts');
  if (findFirefox() !== undefined) return undefined;
  if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) return { reason: 'Firefox is missing: set FIREFOX_PATH, or install the package "firefox-esr"' };
  console.error('Installing Firefox from Debian');
  await runCommand('apt-get', ['update', '-qq']);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], { DEBIAN_FRONTEND: 'noninteractive' });
  return findFirefox() === undefined ? { reason: 'Debian’s Firefox could not be installed' } : undefined;
}
