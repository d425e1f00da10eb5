import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built, unpacked add-on: `FIREFOX_EXTENSION_DIR`, or what `pnpm --filter @countersign/extension build:firefox` makes. */
export function firefoxExtensionFolder(): string {
  const folder = resolve(process.env['FIREFOX_EXTENSION_DIR'] ?? join(import.meta.dirname, '../../extension/.output/firefox-mv3'));
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no built add-on in ${folder}. Build it with "pnpm --filter @countersign/extension build:firefox".`);
  }
  return folder;
}
