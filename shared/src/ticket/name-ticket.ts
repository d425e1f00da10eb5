import type { Ticket } from '@countersign/shared/ticket/ticket';

/** A ticket's number as the console shows it. Salesforce's addresses hold a long id, and its agents know the case by another number. */
export function nameTicket({ key, fields }: Ticket): string {
  const { caseNumber } = fields;
  return typeof caseNumber === 'string' && caseNumber !== '' ? caseNumber : key.id;
}
