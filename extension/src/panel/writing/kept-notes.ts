import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelStore } from '../state/store.ts';

/** Notes by ticket, for as long as the panel lives. */
export interface KeptNotes {
  readonly read: (key: TicketKey) => string;
  readonly keep: (key: TicketKey, notes: string) => void;
}

const all = new WeakMap<PanelStore, Map<string, string>>();

/** The notes of this panel. */
export function notesOf(store: PanelStore): KeptNotes {
  const notes = all.get(store) ?? new Map<string, string>();
  all.set(store, notes);
  return { read: (key) => notes.get(formatTicketKey(key)) ?? '', keep: (key, text) => void notes.set(formatTicketKey(key), text) };
}
