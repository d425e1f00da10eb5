import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { editorFolder } from './editors.ts';

const pageFolder = join(import.meta.dirname, 'page');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the page's own files at `/assets/agent/…`, the editor's at `/assets/froala-4/js/…`. */
export async function serveAsset(response: ServerResponse, path: string): Promise<void> {
  const match = /^\/assets\/([a-z0-9-]+)\/((?:[a-z0-9]+\/)*[a-z0-9_.-]+\.(?:js|css|svg))$/.exec(path);
  const [, owner = '', name = ''] = match ?? [];
  const folder = owner === 'agent' ? pageFolder : editorFolder(owner);
  const file = folder === undefined ? undefined : join(folder, name);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': owner === 'agent' ? 'no-cache' : 'public, max-age=86400, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
