import type { Composer } from '../consoles/console.ts';
import { blockText } from '../page/block-text.ts';
import type { InsertOutcome, InsertRequest } from '../protocol/page-protocol.ts';
import { compareLanding } from './compare-landing.ts';
import { dispatchPaste, type Pasted } from './dispatch-paste.ts';
import { draftToHtml } from './draft-to-html.ts';
import { draftToText } from './draft-to-text.ts';
import { placeCaret, type Caret } from './place-caret.ts';
import { splitComposer } from './split-composer.ts';
import { waitForChange } from './wait-for-change.ts';

type Landed = { readonly outcome: 'landed'; readonly landedDifferently: string | null };
type NotInserted = Extract<InsertOutcome, { outcome: 'internal-note' | 'existing-text' | 'no-composer' | 'refused' }>;

/**
 * Puts a draft into the reply box through the editor's own paste, reads back what landed and says how it differs.
 * Asks before it writes into an internal note or beside the agent's own words; never replaces them, never sends.
 */
export async function insertDraft(composer: Composer | undefined, request: InsertRequest): Promise<Landed | NotInserted> {
  if (composer === undefined) return { outcome: 'no-composer' };
  const { element, format, visibility } = composer;
  if (visibility === 'internal' && request.onInternal === 'ask') return { outcome: 'internal-note' };
  if (splitComposer(element).ownText !== '' && request.onExistingText === 'ask') return { outcome: 'existing-text' };
  const before = blockText(element);
  const caret = await placeCaret(element);
  const wasTaken = dispatchPaste(element, prepare(request, format, caret));
  const text = draftToText(request.text);
  await waitForChange(element.ownerDocument, () => blockText(element) !== before);
  const differs = compareLanding(text, before, blockText(element), format);
  if (differs === 'nothing') return { outcome: 'refused', reason: wasTaken ? 'not-shown' : 'not-taken' };
  return { outcome: 'landed', landedDifferently: differs };
}

/** An empty paragraph on the side where text stands keeps the draft's own paragraphs from melting into it. */
function prepare(request: InsertRequest, format: 'rich' | 'plain', { hasTextBefore, hasTextAfter }: Caret): Pasted {
  const text = `${hasTextBefore ? '\n\n' : ''}${draftToText(request.text)}${hasTextAfter ? '\n\n' : ''}`;
  if (format === 'plain') return { text };
  const gap = '<p>&nbsp;</p>';
  return { text, html: `${hasTextBefore ? gap : ''}${draftToHtml(request.text, request.linkHosts)}${hasTextAfter ? gap : ''}` };
}
