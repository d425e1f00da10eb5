import { draftSentence, joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import { finding } from '@countersign/shared/policy/finding';
import { z } from 'zod';

const storedDraft = z.object({ sentences: z.array(draftSentence), findings: z.array(finding), tags: z.array(z.string()).optional() });

/** A draft as it is sealed: its sentences, what was found in them, because findings quote it, and the ticket's tags, by which rules are judged again; older ones have none. */
export type StoredDraft = z.infer<typeof storedDraft>;

/** A draft as the one text that is sealed. */
export function packDraft(draft: StoredDraft): string {
  return JSON.stringify(draft);
}

/** The draft in an opened text. */
export function unpackDraft(text: string): StoredDraft {
  return storedDraft.parse(JSON.parse(text));
}

/** The same of a text that may be none; `undefined` then. */
export function readStoredDraft(text: string): StoredDraft | undefined {
  try {
    return storedDraft.safeParse(JSON.parse(text)).data;
  } catch {
    // Broken JSON is a draft that can't be read, which the caller counts.
    return undefined;
  }
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
