import type { InsertRequest } from '../protocol/page-protocol.ts';
import type { Engine } from './engines/engine.ts';
import type { Caret } from './place-caret.ts';
import { wholeDraft, type PreparedDraft } from './whole-draft.ts';

/** Where the usual empty paragraph would leave a space at the end of the agent's line, one that doesn't. */
const gaps: Readonly<Partial<Record<Engine, string>>> = { 'quill-2': '<p></p>', 'quill-1': '<p><br></p>', prosemirror: '<p></p>', contenteditable: '<p><br></p>' };

/** An empty paragraph on the side where text stands keeps the draft's own paragraphs from melting into it. */
export function prepareDraft(request: InsertRequest, engine: Engine, isPlain: boolean, { hasTextBefore, hasTextAfter }: Caret): PreparedDraft {
  const { text: plain, html } = wholeDraft(request, engine, isPlain);
  const gap = gaps[engine] ?? '<p>&nbsp;</p>';
  return {
    isPlain,
    text: `${hasTextBefore ? '\n\n' : ''}${plain}${hasTextAfter ? '\n\n' : ''}`,
    html: `${hasTextBefore ? gap : ''}${html}${hasTextAfter ? gap : ''}`,
  };
}
