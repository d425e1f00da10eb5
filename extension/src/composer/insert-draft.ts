import type { Composer } from '../consoles/console.ts';
import type { InsertRequest } from '../protocol/page-protocol.ts';
import { compareLanding } from './compare-landing.ts';
import { composerText, isTextField } from './composer-text.ts';
import { draftToText } from './draft-to-text.ts';
import { endTyping } from './end-typing.ts';
import { detectEngine } from './engines/detect-engine.ts';
import { landDraft } from './land-draft.ts';
import { partUndo } from './part-undo.ts';
import { placeCaret } from './place-caret.ts';
import { prepareDraft } from './prepare-draft.ts';
import type { ReplyChange } from './reply-change.ts';
import { replaceSelection } from './replace-selection.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';

/** What an editor takes together into one undo step: Quill a second, ProseMirror half of one. */
const longestUndoStepMs = 1000;

/** When the agent was asked about her own words: what she typed before is as old at least. */
const asked = new WeakMap<HTMLElement, number>();

/**
 * Puts a draft into the reply box in the way its editor is known to take, reads back what landed and says how it differs.
 * Asks before it writes for other readers than the draft is for, and beside the agent's own words; never replaces them but the ones she selected and chose to replace, never sends.
 */
export async function insertDraft(composer: Composer | undefined, request: InsertRequest): Promise<ReplyChange> {
  if (composer === undefined) return { outcome: 'no-composer' };
  if (request.replaces !== undefined) return replaceSelection(composer, request, request.replaces);
  const { element, visibility, signature } = composer;
  if (visibility !== (request.visibility ?? 'public') && request.onInternal === 'ask') return { outcome: visibility === 'internal' ? 'internal-note' : 'public-reply' };
  const hasOwnText = ownText(element, signature) !== '';
  if (hasOwnText && request.onExistingText === 'ask') {
    asked.set(element, performance.now());
    return { outcome: 'existing-text' };
  }

  const engine = detectEngine(element);
  const isPlain = composer.format === 'plain' || engine === 'textarea';
  const draft = prepareDraft(request, engine, isPlain, await placeCaret(element, signature));
  const isParted = await partUndo(engine);
  if (!isParted && hasOwnText) await rest(longestUndoStepMs - (performance.now() - (asked.get(element) ?? performance.now())));
  const before = composerText(element);
  const text = draftToText(request.text);
  const landing = await landDraft(element, engine, draft, () => compareLanding(text, before, composerText(element), isPlain ? 'plain' : 'rich'));
  if (landing.state === 'nothing') return { outcome: 'refused', reason: 'not-shown' };
  await partUndo(engine);
  if (isTextField(element)) endTyping(element);
  return { outcome: 'landed', landedDifferently: landing.differs };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function ownText(element: HTMLElement, signature?: string): string {
  return isTextField(element) ? element.value.slice(0, splitText(element.value).tail).trim() : splitComposer(element, signature).ownText;
}
