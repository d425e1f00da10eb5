import type { InsertRequest } from '../protocol/page-protocol.ts';
import type { Engine } from './engines/engine.ts';
import { wholeDraft, type PreparedDraft } from './whole-draft.ts';

/** Words that take the place of others: a single line stays in the line where those stood. */
export function preparePiece(request: InsertRequest, engine: Engine, isPlain: boolean): PreparedDraft {
  const whole = wholeDraft(request, engine, isPlain);
  const line = /^<p>((?:(?!<\/?p>|<br>).)*)<\/p>$/.exec(whole.html)?.[1];
  return { ...whole, html: line ?? whole.html };
}
