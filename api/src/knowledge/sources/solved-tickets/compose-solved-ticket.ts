import { redact } from '@countersign/shared/redaction/redact';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import type { MarkdownDocument } from '../read-markdown.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';
import { itemError } from '../vendor-api/item-error.ts';
import { pickAnswer, type SolvedMessage } from './pick-answer.ts';

/** A ticket that is over, as its console tells it. */
export interface SolvedTicket {
  /** Id of the document it becomes. */
  readonly id: string;
  readonly subject: string;
  readonly url: string;
  /** ISO moment. */
  readonly updated: string;
  readonly brand: string | undefined;
  readonly messages: readonly SolvedMessage[];
  /** Names of the people in it. */
  readonly names: readonly string[];
}

/**
 * A solved ticket as an internal document: the question under `Question`, what was really sent under `Answer`. Personal details are masked before
 * anything leaves this function; a ticket that can't be masked is an error item. Undefined where the ticket answers nothing.
 */
export function composeSolvedTicket({ id, subject, url, updated, brand, messages, names }: SolvedTicket, openVault: SourceReaderDeps['openVault']): SourceItem | undefined {
  const picked = pickAnswer(messages);
  if (picked === undefined) return undefined;
  const vault = openVault?.(names) ?? createTokenVault({ known: { names } });
  const mask = (text: string): string => redact(text, vault);
  try {
    const document: MarkdownDocument = {
      id, title: mask(subject.replace(/\s+/g, ' ').trim()) || 'Solved ticket', visibility: 'internal', updated, url,
      body: `## Question\n\n${asParagraphs(mask(picked.question))}\n\n## Answer\n\n${asParagraphs(mask(picked.answer))}`,
      ...(brand ? { brand } : {}),
    };
    return { type: 'document', document };
  } catch {
    // The reason would quote the customer.
    return itemError(id, 'Its personal details could not be masked, so it is not stored.');
  }
}

/** What people type is no Markdown: a line that would open a heading or a rule stays a line. */
function asParagraphs(text: string): string {
  return text.split('\n').map((line) => line.replace(/^(\s*)(#{1,6}\s|[=-]{3,}\s*$|[`~]{3})/, '$1\\$2')).join('\n');
}
