import type { ServerResponse } from 'node:http';
import type { EditorName } from './editors.ts';
import { buildDocument } from './page/document.ts';
import { pagePolicy } from './page-policy.ts';

/** Serves the console's page, the same for every path; its scripts read the path. */
export function servePage(response: ServerResponse, editor: EditorName): void {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': pagePolicy(),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  });
  response.end(buildDocument(editor));
}
