import type { TaughtField } from '@countersign/db/schema/triage-examples';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { Prediction } from '../classify.ts';
import type { ReadThread } from '../read-thread.ts';
import type { CaseMemory } from './case-memory.ts';
import { caseWords } from './case-words.ts';

/** Predictions after what was corrected on like tickets has had its say; `heard` in 0 to 1 is how much of them comes from there. */
export interface Recalled {
  readonly predictions: readonly Prediction[];
  readonly heard: number;
  /** The words of this ticket that were compared, and those of the corrected ticket that is most like it; missing where none is. */
  readonly compared?: { readonly asked: string; readonly corrected: string };
}

/** From here on, what was corrected is more than what is predicted. */
const OUTWEIGHS = 0.5;

/** Whether what was corrected on a like ticket says more than rules and word lists, which never learn. */
export function outweighs({ heard }: Recalled): boolean {
  return heard >= OUTWEIGHS;
}

/** Compares one ticket with what is remembered; asked once a ticket, then once a field, and of one `sentence` of it where only that is meant. */
export type Recall = (ticket: Ticket, thread: ReadThread, language: string) => (field: TaughtField, predictions: readonly Prediction[], sentence?: string) => Recalled;

/** Remembers nothing. */
export const recallNothing: Recall = () => (_field, predictions) => ({ predictions, heard: 0 });

/** Recalls from a workspace's memory. */
export function recallFrom(memory: CaseMemory): Recall {
  if (memory.size === 0) return recallNothing;
  return (ticket, thread, language) => {
    const text = { text: caseWords(ticket, thread), language };
    return (field, predictions, sentence) => memory.recall(field, sentence === undefined ? text : { text: sentence, language }, predictions);
  };
}
