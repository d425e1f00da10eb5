import { isOldMajor, type EditorMajor } from './editor-major.ts';

/** The page's content security policy: nothing but its own origin, no frames, scripts only by file or nonce. */
export function pagePolicy(nonce: string, editor: EditorMajor): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    isOldMajor(editor) ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
