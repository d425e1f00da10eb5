import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { ServerResponse } from 'node:http';

const pageFolder = join(import.meta.dirname, 'page');
const { resolve } = createRequire(import.meta.url);
const editorFolder = join(dirname(resolve('ckeditor5/package.json')), 'dist', 'browser');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the page's own files at `/assets/agent/…`, the editor's at `/assets/ckeditor5/…` and those of older majors at `/assets/ckeditor5-35/…`. */
export async function serveAsset(response: ServerResponse, path: string): Promise<void> {
  const match = /^\/assets\/(agent|ckeditor5(?:-\d+)?)\/([a-z0-9-]+\.(?:js|css|svg))$/.exec(path);
  const file = match === null ? undefined : join(folderOf(match[1] ?? ''), match[2] ?? '');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found === undefined) {
    response.writeHead(404).end();
    return;
  }
  const isOwn = match?.[1] === 'agent';
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': isOwn ? 'no-cache' : 'public, max-age=86400, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

function folderOf(name: string): string {
  if (name === 'agent') return pageFolder;
  return name === 'ckeditor5' ? editorFolder : join(dirname(resolve(`${name}/package.json`)), 'build');
}
