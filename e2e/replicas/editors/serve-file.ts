import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const packages = join(import.meta.dirname, '../../node_modules');
/** Packages that only another one depends on lie beside that one. */
const beside: Readonly<Record<string, string>> = { orderedmap: 'prosemirror-model', 'rope-sequence': 'prosemirror-history', 'w3c-keyname': 'prosemirror-keymap' };
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Serves the lab's own files at `/assets/lab/…` and those of editors at `/assets/npm/PACKAGE/…`. */
export async function serveFile(response: ServerResponse, path: string): Promise<void> {
  const [, kind, name = '', rest = ''] = /^\/assets\/(lab|npm)\/([\w.-]+)\/?([\w./-]*)$/.exec(path) ?? [];
  const file = kind === undefined || path.includes('..') ? '' : kind === 'lab' ? join(import.meta.dirname, 'page', name) : join(await packageFolder(name), rest);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Length': found.size, 'Cache-Control': 'public, max-age=3600' });
  createReadStream(file).pipe(response);
}

async function packageFolder(name: string): Promise<string> {
  const parent = beside[name];
  return parent === undefined ? join(packages, name) : join(await realpath(join(packages, parent)), '..', name);
}
