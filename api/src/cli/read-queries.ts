import { AppError } from '@countersign/shared/errors';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';

/** One question of a file: bare words, or a conversation as a ticket. `id` is given back as it came. */
export type SearchRow = { readonly id: string | number } & ({ readonly text: string } | { readonly ticket: Ticket });

const roles = { customer: 'customer', user: 'customer', agent: 'agent', assistant: 'agent', system: 'system' } as const;
const role = z.string().transform((name) => name.trim().toLowerCase()).pipe(z.enum(Object.keys(roles) as (keyof typeof roles)[]));
const row = z.looseObject({
  id: z.union([z.string().min(1), z.number()]),
  text: z.string().optional(),
  messages: z.array(z.looseObject({ role, text: z.string() })).min(1).max(10_000).optional(),
});

/** Rows `{id, text}` or `{id, messages: [{role, text}]}`, one a line, blank lines left out. Throws `INVALID_INPUT` naming file and line. */
export function readQueries(lines: string, fileName: string): SearchRow[] {
  return lines.replace(/^\uFEFF/, '').split('\n').flatMap((line, position) => (line.trim() === '' ? [] : [readRow(line, `${fileName}:${position + 1}`)]));
}

function readRow(line: string, place: string): SearchRow {
  const parsed = row.safeParse(parseJson(line, place));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AppError('INVALID_INPUT', `${place}: ${[...(issue.path.length === 0 ? [] : [issue.path.join('.')]), issue.message].join(': ')}`);
  }
  const { id, text, messages } = parsed.data;
  if (messages !== undefined) return { id, ticket: toTicket(messages) };
  if (text === undefined) throw new AppError('INVALID_INPUT', `${place}: needs “text” or “messages”`);
  return { id, text };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${place}: not JSON`, { cause });
  }
}

function toTicket(messages: readonly { readonly role: keyof typeof roles; readonly text: string }[]): Ticket {
  return ticket.parse({
    key: { console: 'zendesk', host: 'command.line', id: '1' },
    messages: messages.map((message, position) => ({ id: `m${position + 1}`, author: { role: roles[message.role] }, text: message.text })),
  });
}
