import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { classify, type Prediction } from './classify.ts';
import type { Classifier } from './classifier.ts';
import { foldText } from './fold-text.ts';
import { findSignal } from './handover/find-signal.ts';
import { spokenWords } from './handover/spoken-words.ts';
import { isIronic } from './is-ironic.ts';
import type { ReadThread } from './read-thread.ts';

/** How much the first message and the subject add to what the newest turn says. */
const SUBJECT_SHARE = 0.3;
const OPENING_SHARE = 0.5;
/** What is praised in irony is not what the ticket is about. */
const IRONIC_SHARE = 0.3;
/** A turn of fewer words than this ("Yes, it is") is read together with what came before. */
const SHORT_TURN = 12;

/** What a ticket is about, likeliest first, and how likely it is none of these: from its newest turn, with its vector where there is one, its subject and what it began with. */
export function predictIntent(ticket: Ticket, thread: ReadThread, classifier: Classifier, vector?: PackedVector): { predictions: Prediction[]; outOfScope: number } {
  const parts: { text: string; share: number; vector?: PackedVector | undefined }[] = [{ text: thread.turnText, share: isIronic(foldText(thread.turnText)) ? IRONIC_SHARE : 1, vector }];
  const isFirstTurn = thread.returns === 0;
  if (ticket.subject.trim() !== '') parts.push({ text: ticket.subject, share: isFirstTurn ? SUBJECT_SHARE : SUBJECT_SHARE / 2 });
  if (!isFirstTurn) {
    const opening = thread.messages.find(({ message }) => message.author.role === 'customer')?.own ?? '';
    parts.push({ text: opening, share: thread.turnText.split(/\s+/).length < SHORT_TURN || goesOn(thread) ? 1 : OPENING_SHARE });
  }
  const said = parts.filter(({ text }) => text.trim() !== '');
  const total = said.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map<string, number>();
  let outOfScope = 0;
  for (const { text, share, vector: of } of said) {
    const judged = classify(classifier, text, of);
    outOfScope += (judged.outOfScope * share) / total;
    for (const { label, confidence } of judged.predictions) shares.set(label, (shares.get(label) ?? 0) + (confidence * share) / total);
  }
  return { predictions: [...shares].map(([label, confidence]) => ({ label, confidence })).sort((one, other) => other.confidence - one.confidence), outOfScope };
}

/** A turn that says that it fails yet is about what failed, whatever else it asks for. */
function goesOn({ turn }: ReadThread): boolean {
  return findSignal('still', turn.map(({ message, body }) => spokenWords(message.id, body))) !== undefined;
}
