import type { Ticket } from '@countersign/shared/ticket/ticket';

/** How often the customer came back after an answer. */
export function countFailedAttempts({ messages }: Pick<Ticket, 'messages'>): number {
  const turns = messages.filter(({ author, visibility }) => visibility === 'public' && author.role !== 'system').map(({ author }) => author.role);
  return turns.filter((role, index) => role === 'customer' && turns[index - 1] === 'agent').length;
}
