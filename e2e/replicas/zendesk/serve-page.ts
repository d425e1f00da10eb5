import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { EditorMajor } from './editor-major.ts';
import { buildDocument } from './page/document.ts';
import { pagePolicy } from './page-policy.ts';

/** Serves the workspace's document under its content security policy. */
export function servePage(response: ServerResponse, token: string, editor: EditorMajor): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': pagePolicy(nonce, editor),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
  });
  response.end(buildDocument({ nonce, token, editor }));
}
