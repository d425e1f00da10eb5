import { draftSentence, joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import { finding } from '@countersign/shared/policy/finding';
import { z } from 'zod';

const storedDraft = z.object({ sentences: z.array(draftSentence), findings: z.array(finding) });

/** A draft as it is sealed: its sentences and what was found in them, because findings quote it. */
export type StoredDraft = z.infer<typeof storedDraft>;

/** A draft as the one text that is sealed. */
export function packDraft(draft: StoredDraft): string {
  return JSON.stringify(draft);
}

/** The draft in an opened text. */
export function unpackDraft(text: string): StoredDraft {
  return storedDraft.parse(JSON.parse(text));
}

/**
 * What Insert offered: sentences without a source stay out, and those on internal passages unless the agent accepted them.
 * Survival is measured against this, because nobody was asked to send the rest.
 */
export function offeredText(sentences: readonly DraftSentence[], acceptedPassages: readonly string[]): string {
  const accepted = new Set(acceptedPassages);
  const isOffered = (sentence: DraftSentence): boolean =>
    sentence.status !== 'unsupported' && (!sentence.locked || sentence.citations.some((passage) => accepted.has(passage)));
  return joinSentences(sentences.filter(isOffered));
}
