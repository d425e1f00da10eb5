import { AppError } from '@countersign/shared/errors';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';
import { readJsonLines } from './read-json-lines.ts';
import { speakerRole } from './speaker-role.ts';

/** A message as a ticket has it, or as little as `{role, text}`. */
const spokenMessage = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), role: speakerRole.optional(), author: z.looseObject({ role: speakerRole, name: z.string().nullish() }).optional(), visibility: z.enum(['public', 'internal']).optional(), text: z.string(), at: z.string().nullish() })
  .refine(({ role: own, author }) => own !== undefined || author !== undefined, { error: 'needs a role', path: ['role'] });
/** A thread as a file gives it: a ticket, or its messages alone. */
export const threadRow = z.looseObject({ messages: z.array(spokenMessage).max(10_000), subject: z.string().nullish(), status: z.string().nullish() });

/** The threads of a JSON-lines file: tickets, or rows `{messages: [{role, text}]}`. Messages without an id are `m1`, `m2` and on. Throws `INVALID_INPUT` naming the line. */
export function readThreadRows(text: string, fileName: string): Ticket[] {
  const rows = readJsonLines(text, fileName, threadRow);
  if (rows.length === 0) throw new AppError('INVALID_INPUT', `${fileName}: the file is empty`);
  return rows.map(asTicket);
}

/** The ticket of a thread's row; `position` stands in for its id. */
export function asTicket({ messages, subject, status }: z.infer<typeof threadRow>, position: number): Ticket {
  return ticket.parse({
    key: { console: 'zendesk', host: 'file', id: String(position + 1) }, subject: subject ?? '', status: status?.slice(0, 100) ?? 'open',
    messages: messages.map((message, at) => ({
      id: String(message.id ?? '').slice(0, 200) || `m${at + 1}`, author: { role: (message.author?.role ?? message.role)!, name: message.author?.name?.slice(0, 500) ?? '' },
      visibility: message.visibility ?? 'public', text: message.text, at: message.at?.slice(0, 64) ?? '',
    })),
  });
}
