import { countOf, formatCount } from '../format/format-share.ts';

export interface SaveReason {
  readonly canSave: boolean;
  /** Why not, or what is so, in a sentence. */
  readonly words: string;
  readonly isFault: boolean;
}

interface State {
  readonly faults: readonly { readonly path: string }[] | undefined;
  readonly refused: string | null;
  readonly failing: number;
  readonly examples: number;
  readonly isChanged: boolean;
  readonly isCompared: boolean;
  readonly isSaving: boolean;
}

const needs: Readonly<Record<string, string>> = {
  'id': 'The rule needs an id.', 'clause': 'The rule needs a clause.', 'detector.phrases': 'Name at least one phrase.', 'detector.pattern': 'Write the pattern.', 'detector.texts': 'Write the text that has to stand in it.',
  'detector.limit.currency': 'A currency has three letters, as EUR.', 'detector.where.field': 'Name the ticket field.', 'detector.where.values': 'Name the field’s values.',
};

/** Whether a rule can be saved, and what to say beside the button. */
export function saveReason({ faults, refused, failing, examples, isChanged, isCompared, isSaving }: State): SaveReason {
  const no = (words: string, isFault = false): SaveReason => ({ canSave: false, words, isFault });
  if (isSaving) return no('Saving');
  if (!isChanged) return no('');
  if (faults !== undefined) return no(needs[faults[0]!.path] ?? 'A field isn’t finished yet.');
  if (refused !== null) return no(refused, true);
  if (failing > 0) return no(`${formatCount(failing)} of ${countOf(examples, 'example')} ${failing === 1 ? 'fails' : 'fail'}`, true);
  if (!isCompared) return no('Comparing with the last suggestions');
  return { canSave: true, words: examples === 0 ? 'No example says what it is for.' : 'Not saved yet. Kept in this browser.', isFault: false };
}
