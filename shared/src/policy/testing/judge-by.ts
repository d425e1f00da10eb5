import type { FoundSource } from '../../assist/source.ts';
import { ticket as ticketSchema, type TicketInput } from '../../ticket/ticket.ts';
import { compileRules } from '../compile-rules.ts';
import type { PolicyContext } from '../detectors/detector.ts';
import { evaluatePolicy } from '../evaluate.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';

/** For tests: what a rule with this detector finds in a typed text. */
export function judgeBy(detector: Record<string, unknown>, text: string, context: Partial<PolicyContext> = {}): Finding[] {
  return evaluatePolicy(text, compileRules([rule.parse({ id: 'r', clause: 'Clause.', severity: 'warn', detector })]), { on: 'typed', ...context });
}

/** For tests: a ticket whose customer wrote these words. */
export function ticketSaying(text: string, changes: Partial<TicketInput> = {}): NonNullable<PolicyContext['ticket']> {
  return ticketSchema.parse({
    key: { console: 'zendesk', host: 'harbour.zendesk.example', id: '41' }, requester: { name: 'Marta Ruiz', email: 'marta@mail.example' },
    messages: [{ id: 'm1', author: { role: 'customer', name: 'Marta Ruiz' }, text, at: '2026-05-04T09:00:00Z' }], ...changes,
  });
}

/** For tests: a passage that was found for the ticket. */
export function sourceSaying(text: string, changes: Partial<Pick<FoundSource, 'kind' | 'visibility'>> = {}) {
  return { passageId: 'p1', kind: 'article' as const, visibility: 'public' as const, text, ...changes };
}
