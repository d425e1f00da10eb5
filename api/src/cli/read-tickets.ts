import { AppError } from '@countersign/shared/errors';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';

/** Tickets of a file: one JSON object (over any number of lines), a JSON array, or JSON lines. Throws `INVALID_INPUT` naming where the fault is. */
export function readTickets(text: string, fileName: string): Ticket[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new AppError('INVALID_INPUT', `${fileName}: the file is empty`);
  const whole = parseJson(trimmed);
  if (whole !== undefined) return Array.isArray(whole) ? whole.map((row, position) => parseTicket(row, `${fileName}[${position}]`)) : [parseTicket(whole, fileName)];
  return trimmed.split('\n').flatMap((line, position) => {
    if (line.trim() === '') return [];
    const row = parseJson(line);
    const place = `${fileName}:${position + 1}`;
    if (row === undefined) throw new AppError('INVALID_INPUT', `${place}: not JSON`);
    return [parseTicket(row, place)];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The caller tries JSON lines next, or says which line is not JSON.
    return undefined;
  }
}

function parseTicket(row: unknown, place: string): Ticket {
  const parsed = ticket.safeParse(row);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const path = issue.path.join('.');
  throw new AppError('INVALID_INPUT', `${place}: ${path === '' ? '' : `${path}: `}${issue.message}`, { path });
}
