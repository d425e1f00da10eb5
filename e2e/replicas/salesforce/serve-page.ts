import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Labels } from './labels.ts';
import { consolePolicy, editorPolicy } from './page-policy.ts';
import { buildDocument } from './page/document.ts';
import { editorDocument } from './page/editor-document.ts';
import type { SalesforceUser } from './people.ts';

/** What the console's page is told when it loads. */
export interface PageSettings {
  readonly token: string;
  readonly locale: string;
  readonly labels: Labels;
  readonly emailEditor: string;
  readonly postEditor: string;
  readonly me: SalesforceUser;
}

/** Serves the console's document under its content security policy. */
export function servePage(response: ServerResponse, settings: PageSettings): void {
  const nonce = randomBytes(16).toString('base64');
  sendDocument(response, consolePolicy(nonce), buildDocument(nonce, settings));
}

/** Serves the document of the frame that holds CKEditor 4. */
export function serveEditorFrame(response: ServerResponse): void {
  sendDocument(response, editorPolicy, editorDocument);
}

function sendDocument(response: ServerResponse, policy: string, document: string): void {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
  });
  response.end(document);
}
