import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { createHmac, randomBytes } from 'node:crypto';

const MOST_TICKETS = 1_000;
const MOST_VALUES = 400;

interface Numbering {
  readonly numbers: Map<string, number>;
  readonly used: Map<string, number>;
}

/**
 * Which number each detail of a ticket has among those of its type, so that it keeps its token from run to run, whatever was read
 * first. It remembers keyed hashes, never a value, of the tickets used last; the key lives and dies with this process.
 */
export class TokenNumbers {
  readonly #key = randomBytes(32);
  readonly #tickets = new Map<string, Numbering>();

  /** The numbering of one ticket: the same value has the same number, two values of a type never share one. */
  of(workspaceId: string, ticket: TicketKey): (type: string, value: string) => number {
    const name = `${workspaceId} ${formatTicketKey(ticket)}`;
    const known = this.#tickets.get(name) ?? { numbers: new Map<string, number>(), used: new Map<string, number>() };
    this.#tickets.delete(name);
    this.#tickets.set(name, known);
    for (const oldest of this.#tickets.keys()) {
      if (this.#tickets.size <= MOST_TICKETS) break;
      this.#tickets.delete(oldest);
    }
    return (type, value) => this.#numberOf(known, type, value);
  }

  #numberOf({ numbers, used }: Numbering, type: string, value: string): number {
    const hash = createHmac('sha256', this.#key).update(`${type}\n${value}`).digest('base64');
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    const number = (used.get(type) ?? 0) + 1;
    used.set(type, number);
    if (numbers.size < MOST_VALUES) numbers.set(hash, number);
    return number;
  }
}
