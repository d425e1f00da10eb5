import type { DraftSentence } from '@countersign/shared/assist/draft';

/** A piece of a passage; `supports` marks the words that a draft sentence rests on. */
export interface PassagePart { readonly text: string; readonly supports: boolean }

/** Cuts a passage where the words begin and end that carry the claim, as the server found them. */
export function supportingWords(passageId: string, passage: string, claim: DraftSentence | null): readonly PassagePart[] {
  const spans = claim?.support?.find((one) => one.passageId === passageId)?.spans ?? [];
  const parts: PassagePart[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) parts.push({ text: passage.slice(end, span.start), supports: false });
    parts.push({ text: passage.slice(span.start, span.end), supports: true });
    end = span.end;
  }
  if (end < passage.length) parts.push({ text: passage.slice(end), supports: false });
  return parts;
}
