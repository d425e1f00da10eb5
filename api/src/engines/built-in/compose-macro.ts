import { bodyText } from '@countersign/shared/suggestion/body-text';
import type { FoundSource } from '@countersign/shared/assist/source';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { DraftRequest, ProposedSentence } from '../engine.ts';
import { fillPlaceholders, PLACEHOLDER } from './fill-placeholders.ts';
import { isClosing, withoutClosing } from './without-closing.ts';

/** Details a customer can tell; other gaps are the team's to fill, so their sentence is left out. */
const FROM_CUSTOMER = /order|booking|serial|account|e-?mail|phone|address|postcode|model|product|item|photo|device|version|name|size|colou?r|invoice|tracking|error|date of (?:purchase|birth)|purchase date/i;

/** A macro's body as sentences of a draft, its greeting and sign-off left to the voice, and what it would need to know. */
export function composeMacro(macro: FoundSource, request: Pick<DraftRequest, 'ticket' | 'triage' | 'agentName'>): { sentences: ProposedSentence[]; asks: string[] } {
  const sentences: ProposedSentence[] = [];
  const asks = new Set<string>();
  let dropped = 0;
  const body = withoutClosing(bodyText(macro.text.replace(/(\{\{[^{}]*\}\}),?[ \t]*$/gm, '$1')));
  for (const { text, start } of splitSentences(body)) {
    if (text.replace(PLACEHOLDER, '').replace(/[\s,.!–—-]/g, '') === '') continue;
    const { text: filled, unfilled } = fillPlaceholders(text, request);
    if (unfilled.length > 0) {
      for (const detail of unfilled) if (FROM_CUSTOMER.test(detail)) asks.add(detail);
      dropped += 1;
      continue;
    }
    if (isClosing(filled)) continue;
    const before = body.slice(0, start);
    const gap = /\s*$/.exec(before)![0];
    const breaks = gap.split('\n').length - 1;
    sentences.push({ kind: 'sentence', text: filled.replace(/\s*\n\s*/g, ' '), citations: [macro.passageId], lead: sentences.length === 0 || breaks >= 2 ? '\n\n' : breaks === 1 ? '\n' : ' ', asks: [] });
  }
  return dropped > sentences.length ? { sentences: [], asks: [] } : { sentences, asks: [...asks] };
}
