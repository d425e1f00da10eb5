import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';
import { chromiumOptions, pageOptions } from './chromium-options.ts';

export interface LaunchOptions {
  /** The browser's user data; made when missing. */
  readonly profileFolder: string;
  /** The unpacked extension to load, if any. */
  readonly extensionFolder?: string;
  /** The consoles whose true host names lead to their replica. */
  readonly replicas: readonly Pick<ConsoleReplica, 'hosts' | 'port'>[];
  /** Whether frames of another site may use web storage. Blocked unless told. */
  readonly thirdPartyStorage?: 'blocked' | 'allowed';
  readonly isHeadless?: boolean;
  /** The language of the browser's own interface. */
  readonly language?: string;
}

/** Starts Chromium with the extension loaded and the console's true host name mapped to the replica. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const { profileFolder, extensionFolder, isHeadless = true } = options;
  await writeStoragePreference(profileFolder, options.thirdPartyStorage ?? 'blocked');
  const { args, ...rest } = chromiumOptions(options.replicas, isHeadless);
  return chromium.launchPersistentContext(profileFolder, {
    ...rest,
    ...pageOptions,
    viewport: isHeadless ? pageOptions.viewport : null,
    args: [
      ...args,
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(extensionFolder === undefined ? [] : [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]),
    ],
  });
}

async function writeStoragePreference(profileFolder: string, storage: 'blocked' | 'allowed'): Promise<void> {
  const file = join(profileFolder, 'Default', 'Preferences');
  const isBlocked = storage === 'blocked';
  const known = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as { profile?: object }) : {};
  const profile = { ...known.profile, cookie_controls_mode: isBlocked ? 1 : 0, block_third_party_cookies: isBlocked };
  await mkdir(join(profileFolder, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify({ ...known, profile }));
}
