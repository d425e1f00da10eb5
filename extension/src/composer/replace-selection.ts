import type { Composer } from '../consoles/console.ts';
import type { InsertRequest } from '../protocol/page-protocol.ts';
import { compareReplaced } from './compare-replaced.ts';
import { composerText, isTextField } from './composer-text.ts';
import { draftToText } from './draft-to-text.ts';
import { endTyping } from './end-typing.ts';
import { detectEngine } from './engines/detect-engine.ts';
import { findWords } from './find-words.ts';
import { landDraft } from './land-draft.ts';
import { partUndo } from './part-undo.ts';
import { preparePiece } from './prepare-piece.ts';
import { readSelection } from './read-selection.ts';
import type { ReplyChange } from './reply-change.ts';

const changed: ReplyChange = { outcome: 'refused', reason: 'selection-changed' };

/**
 * Puts words in the place of the ones the agent selected, or of ones that were found in her reply, by the ways a draft takes, and reads back what landed.
 * Where what is selected or found is not word for word what she was shown, before or after the editor got the focus, nothing is written.
 */
export async function replaceSelection(composer: Composer, request: InsertRequest, shown: string): Promise<ReplyChange> {
  const { element } = composer;
  const engine = detectEngine(element);
  // Quill 2 doesn't see a selection inside a shadow root: it would write at its beginning.
  if (engine === 'quill-2' && element.getRootNode() !== element.ownerDocument) return { outcome: 'refused', reason: 'selection-unseen' };
  const selected = request.standing === undefined ? readSelection(composer) : findWords(composer, shown, request.standing);
  if (selected?.text !== shown) return changed;
  await selected.select();
  if (readSelection(composer)?.text !== shown) return changed;

  const isPlain = composer.format === 'plain' || engine === 'textarea';
  await partUndo(engine);
  const text = draftToText(request.text);
  const landing = await landDraft(element, engine, preparePiece(request, engine, isPlain), () => compareReplaced(text, selected, composerText(element)));
  if (landing.state === 'nothing') return { outcome: 'refused', reason: 'not-shown' };
  await partUndo(engine);
  if (isTextField(element)) endTyping(element);
  return { outcome: 'landed', landedDifferently: landing.differs };
}
