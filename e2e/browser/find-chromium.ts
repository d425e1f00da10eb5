import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium to drive: `CHROMIUM_PATH`, Debian's, or Playwright's own. */
export function findChromium(): string {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', chromium.executablePath()];
  const found = candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) {
    throw new Error('Chromium is missing. Set CHROMIUM_PATH, install the package "chromium", or run "npx playwright install chromium".');
  }
  return found;
}
