import { z } from 'zod';
import { ticket } from '../ticket/ticket.ts';
import { triage, urgency } from './triage.ts';

/** What somebody says of a ticket in place of what triage read. */
export const said = z.object({
  /** Id of an intent; `unknown` where none fits. */
  intent: z.string().min(1).max(60).optional(),
  urgency: urgency.optional(),
  language: z.string().max(35).optional(),
});
export type Said = z.infer<typeof said>;

/** The body of `POST /v1/triage/corrected`. Nothing of it is stored. */
export const correctedTriageRequest = z.object({
  ticket,
  said,
  /** The language the agent reads (`de`, `pt-BR`): that of the reasons. English when missing or not one of ours. */
  locale: z.string().max(35).optional(),
});
export type CorrectedTriageRequest = z.infer<typeof correctedTriageRequest>;

/** What follows from a correction: the details a reply lacks, why the ticket goes to a person, and where it goes. */
export const correctedTriage = triage.pick({ missing: true, handover: true, routing: true });
export type CorrectedTriage = z.infer<typeof correctedTriage>;
