import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';
import { readJsonLines } from './read-json-lines.ts';
import { speakerRole } from './speaker-role.ts';

/** One question of a file: bare words, or a conversation as a ticket. `id` is given back as it came. */
export type SearchRow = { readonly id: string | number } & ({ readonly text: string } | { readonly ticket: Ticket });

const id = z.union([z.string().min(1), z.number()]);
const message = z.looseObject({ role: speakerRole, text: z.string() });
const row = z.looseObject({ id, text: z.string().optional(), messages: z.array(message).min(1).max(10_000).optional() })
  .refine(({ text, messages }) => text !== undefined || messages !== undefined, { error: 'needs “text” or “messages”' })
  .transform((row): SearchRow => (row.messages === undefined ? { id: row.id, text: row.text! } : { id: row.id, ticket: toTicket(row.messages) }));

/** Rows `{id, text}` or `{id, messages: [{role, text}]}`, one a line, blank lines left out. Throws `INVALID_INPUT` naming file and line. */
export function readQueries(lines: string, fileName: string): SearchRow[] {
  return readJsonLines(lines, fileName, row);
}

function toTicket(messages: readonly z.infer<typeof message>[]): Ticket {
  return ticket.parse({
    key: { console: 'zendesk', host: 'command.line', id: '1' },
    messages: messages.map(({ role, text }, position) => ({ id: `m${position + 1}`, author: { role }, text })),
  });
}
