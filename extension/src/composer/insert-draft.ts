import type { Composer } from '../consoles/console.ts';
import type { InsertOutcome, InsertRequest } from '../protocol/page-protocol.ts';
import { askBridge } from './ask-bridge.ts';
import { compareLanding, type Landing } from './compare-landing.ts';
import { composerText, isTextField } from './composer-text.ts';
import { draftToText } from './draft-to-text.ts';
import { detectEngine } from './engines/detect-engine.ts';
import type { Engine } from './engines/engine.ts';
import { strategies } from './engines/strategies.ts';
import { placeCaret } from './place-caret.ts';
import { prepareDraft } from './prepare-draft.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';
import { tryStrategy } from './try-strategy.ts';
import { waitForChange } from './wait-for-change.ts';

type Landed = { readonly outcome: 'landed'; readonly landedDifferently: string | null };
type NotInserted = Exclude<InsertOutcome, { outcome: 'inserted' | 'ticket-changed' }>;

const longestWaitMs = 300;
/** An editor that took a paste may be slow to show it; a second way before that would make it two drafts. */
const longestWaitOnceTakenMs = 1000;
/** What an editor takes together into one undo step: Quill a second, ProseMirror half of one. */
const longestUndoStepMs = 1000;

/** When the agent was asked about her own words: what she typed before is as old at least. */
const asked = new WeakMap<HTMLElement, number>();

/**
 * Puts a draft into the reply box in the way its editor is known to take, reads back what landed and says how it differs.
 * Asks before it writes for other readers than the draft is for, and beside the agent's own words; never replaces them, never sends.
 */
export async function insertDraft(composer: Composer | undefined, request: InsertRequest): Promise<Landed | NotInserted> {
  if (composer === undefined) return { outcome: 'no-composer' };
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
  const landing = await land(element, engine, draft, draftToText(request.text));
  if (landing.state === 'nothing') return { outcome: 'refused', reason: 'not-shown' };
  await partUndo(engine);
  if (isTextField(element)) endTyping(element);
  return { outcome: 'landed', landedDifferently: landing.differs };
}

/** One way after the other, a further one only while nothing has landed at all. */
async function land(element: HTMLElement, engine: Engine, draft: Parameters<typeof tryStrategy>[3], text: string): Promise<Landing> {
  const before = composerText(element);
  const look = (): Landing => compareLanding(text, before, composerText(element), draft.isPlain ? 'plain' : 'rich');
  for (const strategy of strategies[engine]) {
    const wasTaken = await tryStrategy(strategy, engine, element, draft);
    await waitForChange(element, () => look().state === 'whole', longestWaitMs);
    if (wasTaken && look().state === 'nothing') await waitForChange(element, () => look().state !== 'nothing', longestWaitOnceTakenMs - longestWaitMs);
    if (look().state !== 'nothing') break;
  }
  return look();
}

/** The browser takes what is typed next for more of the same typing; a caret that has moved ends it. */
function endTyping(field: HTMLTextAreaElement): void {
  const at = field.selectionEnd;
  field.setSelectionRange(at - 1, at - 1);
  field.setSelectionRange(at, at);
}

/** Whether what comes next is an undo step of its own: Quill and ProseMirror put changes together; Quill is told not to where it can be reached. */
async function partUndo(engine: Engine): Promise<boolean> {
  if (engine === 'prosemirror') return false;
  if (engine !== 'quill-1' && engine !== 'quill-2') return true;
  return (await askBridge({ do: 'part-undo', engine, text: '' })) === 'done';
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function ownText(element: HTMLElement, signature?: string): string {
  return isTextField(element) ? element.value.slice(0, splitText(element.value).tail).trim() : splitComposer(element, signature).ownText;
}
