import type { InsertRequest } from '../protocol/page-protocol.ts';
import { draftToHtml } from './draft-to-html.ts';
import { draftToText } from './draft-to-text.ts';
import type { Engine } from './engines/engine.ts';
import { escapeHtml } from './escape-html.ts';

/** A draft in the forms that the ways of insertion need; `isPlain` where the composer has no formatting. */
export interface PreparedDraft {
  readonly isPlain: boolean;
  readonly text: string;
  readonly html: string;
}

/** The draft in these forms, without regard to what stands beside it. */
export function wholeDraft(request: InsertRequest, engine: Engine, isPlain: boolean): PreparedDraft {
  const text = draftToText(request.text);
  const rich = isPlain ? text.split('\n\n').map((lines) => `<p>${escapeHtml(lines).replaceAll('\n', '<br>')}</p>`).join('') : draftToHtml(request.text, request.linkHosts);
  // Quill has no line break inside a paragraph: version 1 would put the two lines together.
  return { isPlain, text, html: engine.startsWith('quill') ? rich.replaceAll('<br>', '</p><p>') : rich };
}
