import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { ServerResponse } from 'node:http';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));
const folders: Readonly<Record<string, string>> = {
  console: join(import.meta.dirname, 'page'),
  ckeditor4: packageFolder('ckeditor4'),
  'quill-1': join(packageFolder('quill-1'), 'dist'),
  'quill-2': join(packageFolder('quill-2'), 'dist'),
  'tinymce-5': packageFolder('tinymce-5'),
  'tinymce-6': packageFolder('tinymce-6'),
  'tinymce-8': packageFolder('tinymce-8'),
};
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
};

/** Serves the page's own files at `/assets/console/…` and each editor's at `/assets/{editor}/…`. */
export async function serveAsset(response: ServerResponse, path: string): Promise<void> {
  const match = /^\/assets\/([a-z0-9-]+)\/((?:[a-z0-9_-]+\/)*[a-z0-9_.-]+)$/i.exec(path);
  const folder = folders[match?.[1] ?? ''];
  const file = folder === undefined || match?.[2]?.includes('..') === true ? undefined : join(folder, match?.[2] ?? '');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  const type = types[extname(file ?? '')];
  if (file === undefined || found === undefined || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': found.size,
    'Cache-Control': match?.[1] === 'console' ? 'no-cache' : 'public, max-age=86400, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
