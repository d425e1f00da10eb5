import { existsSync } from 'node:fs';

/** The Firefox to drive: `FIREFOX_PATH` or Debian's; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path !== undefined && path !== '' && existsSync(path));
}
