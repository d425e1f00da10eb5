import { EventEmitter } from 'node:events';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { People } from './people.ts';
import { caseIdOf, recordId, type ObjectName } from './record-id.ts';
import { storeCase } from './store-case.ts';
import type { FeedEntry, StoredCase } from './stored-case.ts';

type NewEntry = FeedEntry extends infer Entry ? (Entry extends FeedEntry ? Omit<Entry, 'id' | 'at'> : never) : never;

const objects: Readonly<Record<FeedEntry['kind'], ObjectName>> = { email: 'EmailMessage', post: 'FeedItem', comment: 'CaseComment' };

/** The console's cases. Emits `feed` with a case's id when its feed grows, `publisher` when its publisher is to be drawn anew. */
export class CaseStore extends EventEmitter<{ feed: [string]; publisher: [string] }> {
  people = new People();
  readonly #cases = new Map<string, StoredCase>();
  #serial = 0;

  replaceAll(tickets: readonly TicketInput[]): void {
    this.people = new People();
    this.#cases.clear();
    for (const ticket of tickets) this.add(ticket);
  }

  add(ticket: TicketInput): StoredCase {
    const stored = storeCase(ticket, this.people);
    this.#cases.set(stored.id, stored);
    return stored;
  }

  /** The case of this id: the console's own, or the number it was made of. */
  get(id: string | number): StoredCase | undefined {
    return this.#cases.get(/^(\d+|500\w{12}(\w{3})?)$/.test(String(id)) ? caseIdOf(id) : '');
  }

  all(): StoredCase[] {
    return [...this.#cases.values()];
  }

  nextId(kind: FeedEntry['kind']): string {
    this.#serial += 1;
    return recordId(objects[kind], 910_000_000 + this.#serial);
  }

  append(stored: StoredCase, entry: NewEntry, id = this.nextId(entry.kind)): FeedEntry {
    const added = { ...entry, id, at: new Date().toISOString() } as FeedEntry;
    stored.feed.push(added);
    this.emit('feed', stored.id);
    return added;
  }
}
