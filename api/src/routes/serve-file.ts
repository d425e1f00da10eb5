import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.json': 'application/json', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
};

/** Vite puts a hash of the content into the name of every asset, so a browser may keep it for ever. */
const hashed = /-[\w-]{8}\.\w+$/;

/** A file of this directory as an answer, or `undefined` when there is none. Nothing outside the directory is reachable. */
export async function serveFile(directory: string, path: string): Promise<Response | undefined> {
  const file = normalize(join(directory, path));
  const type = types[extname(file)];
  if (!file.startsWith(directory + sep) || type === undefined) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, {
    headers: { 'content-type': type, 'content-length': String(found.size), 'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache' },
  });
}
