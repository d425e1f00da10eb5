import { deriveKey } from '@countersign/db/crypto/derive-key';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { createHmac } from 'node:crypto';
import type { AppDependencies } from '../context.ts';
import { readTokenNumbers, writeTokenNumbers, type Numbers } from './stored-token-numbers.ts';

const MOST_VALUES = 400;

/** A ticket as its details are numbered: its key, and who it is from, whose key seals the numbers. */
export interface NumberedTicket {
  readonly key: TicketKey;
  readonly requester: string;
}

/** The numbering of one ticket for one request: the same value has the same number, two values of a type never share one. */
export interface TicketNumbers {
  readonly numberFor: (type: string, value: string) => number;
  /** Stores what is new and ends the use; called once, however the request ended. */
  readonly keep: () => Promise<void>;
}

interface Shared {
  readonly numbers: Numbers;
  readonly used: Map<string, number>;
  users: number;
  isNew: boolean;
}

/**
 * Which number each detail of a ticket has among those of its type, so that it keeps its token from run to run, whatever was read
 * first, and after a restart. What is kept are keyed hashes, never a value, sealed with the customer's key beside the ticket's
 * other texts and for as long; in memory they are while a request on the ticket is under way, and shared by those that overlap.
 */
export class TokenNumbers {
  readonly #open = new Map<string, Promise<Shared>>();

  async open(dependencies: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, workspaceId: string, ticket: NumberedTicket): Promise<TicketNumbers> {
    const name = `${workspaceId} ${formatTicketKey(ticket.key)}`;
    const opening = this.#open.get(name) ?? load(dependencies, workspaceId, ticket).catch((error: unknown) => {
      this.#open.delete(name);
      throw error;
    });
    this.#open.set(name, opening);
    const shared = await opening;
    shared.users += 1;
    const hash = hashWith(dependencies.masterKey, workspaceId, ticket.key);
    return {
      numberFor: (type, value) => numberOf(shared, type, hash(type, value)),
      keep: async () => {
        shared.users -= 1;
        if (shared.users === 0) this.#open.delete(name);
        if (!shared.isNew) return;
        shared.isNew = false;
        await writeTokenNumbers(dependencies, workspaceId, ticket, shared.numbers);
      },
    };
  }
}

async function load(dependencies: Pick<AppDependencies, 'database' | 'masterKey'>, workspaceId: string, { key }: NumberedTicket): Promise<Shared> {
  const numbers = await readTokenNumbers(dependencies, workspaceId, key);
  const used = new Map<string, number>();
  for (const [name, number] of numbers) used.set(typeOf(name), Math.max(number, used.get(typeOf(name)) ?? 0));
  return { numbers, used, users: 0, isNew: false };
}

function numberOf(shared: Shared, type: string, name: string): number {
  const known = shared.numbers.get(name);
  if (known !== undefined) return known;
  const number = (shared.used.get(type) ?? 0) + 1;
  shared.used.set(type, number);
  if (shared.numbers.size < MOST_VALUES) {
    shared.numbers.set(name, number);
    shared.isNew = true;
  }
  return number;
}

/** Names a value by its type and a keyed hash of 16 bytes that holds for this ticket alone. */
function hashWith(masterKey: MasterKey, workspaceId: string, key: TicketKey): (type: string, value: string) => string {
  const secret = deriveKey(masterKey, 'token-numbers', workspaceId);
  return (type, value) => `${type} ${createHmac('sha256', secret).update(JSON.stringify([formatTicketKey(key), type, value])).digest('base64url').slice(0, 22)}`;
}

function typeOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}
