import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built, unpacked extension: `EXTENSION_DIR`, or what `pnpm --filter @countersign/extension build` makes. */
export function extensionFolder(): string {
  const folder = resolve(process.env['EXTENSION_DIR'] ?? join(import.meta.dirname, '../../extension/.output/chrome-mv3'));
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${folder}. Build it with "pnpm --filter @countersign/extension build".`);
  }
  return folder;
}
