import type { InsertRequest } from '../protocol/page-protocol.ts';
import { draftToHtml } from './draft-to-html.ts';
import { draftToText } from './draft-to-text.ts';
import type { Engine } from './engines/engine.ts';
import { escapeHtml } from './escape-html.ts';
import type { Caret } from './place-caret.ts';

/** A draft in the forms that the ways of insertion need; `isPlain` where the composer has no formatting. */
export interface PreparedDraft {
  readonly isPlain: boolean;
  readonly text: string;
  readonly html: string;
}

/** Where the usual empty paragraph would leave a space at the end of the agent's line, one that doesn't. */
const gaps: Readonly<Partial<Record<Engine, string>>> = { 'quill-2': '<p></p>', 'quill-1': '<p><br></p>', prosemirror: '<p></p>', contenteditable: '<p><br></p>' };

/** An empty paragraph on the side where text stands keeps the draft's own paragraphs from melting into it. */
export function prepareDraft(request: InsertRequest, engine: Engine, isPlain: boolean, { hasTextBefore, hasTextAfter }: Caret): PreparedDraft {
  const plain = draftToText(request.text);
  const rich = isPlain ? plain.split('\n\n').map((lines) => `<p>${escapeHtml(lines).replaceAll('\n', '<br>')}</p>`).join('') : draftToHtml(request.text, request.linkHosts);
  // Quill has no line break inside a paragraph: version 1 would put the two lines together.
  const html = engine.startsWith('quill') ? rich.replaceAll('<br>', '</p><p>') : rich;
  const gap = gaps[engine] ?? '<p>&nbsp;</p>';
  return {
    isPlain,
    text: `${hasTextBefore ? '\n\n' : ''}${plain}${hasTextAfter ? '\n\n' : ''}`,
    html: `${hasTextBefore ? gap : ''}${html}${hasTextAfter ? gap : ''}`,
  };
}
