import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';
import { findWishes } from '../knowledge/find-wishes.ts';
import { isCase } from '../knowledge/is-case.ts';
import { openVault, type VaultSource } from '../privacy/open-vault.ts';
import { peopleOf } from '../privacy/people-of.ts';
import { readThread } from '../triage/read-thread.ts';

const MOST_SUBJECT = 200;
const MOST_QUESTION = 600;

const storedQuestion = z.object({ subject: z.string(), question: z.string(), names: z.array(z.string()) });

/** What a customer asked, as it is sealed: masked words, and the names by which the reply to it is masked when it is read. */
export type StoredQuestion = z.infer<typeof storedQuestion>;

/** The question of a ticket's newest turn with personal details masked; `undefined` where nothing was asked or masking failed. */
export function questionOf(ticket: Ticket, source: VaultSource): StoredQuestion | undefined {
  const names = peopleOf(ticket).map((name) => name.slice(0, 200));
  const vault = openVault(source, names);
  try {
    const subject = redact(ticket.subject.slice(0, MOST_SUBJECT), vault).trim();
    const question = redact(findWishes(readThread(ticket).turnText.slice(0, 4000), isCase(ticket)).wishes.join(' ').slice(0, MOST_QUESTION), vault).trim();
    return subject === '' && question === '' ? undefined : { subject, question, names: names.slice(0, 12) };
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}

/** A question as the one text that is sealed. */
export function packQuestion(question: StoredQuestion): string {
  return JSON.stringify(question);
}

/** The question in an opened text. */
export function unpackQuestion(text: string): StoredQuestion {
  return storedQuestion.parse(JSON.parse(text));
}
