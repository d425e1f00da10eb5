import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelStore } from '../state/store.ts';
import type { AskNote } from './ask-notes.ts';

/** The questions of each ticket and what is being typed, kept while the panel lives whatever it shows; gone with the session. */
export interface AskStore {
  readonly get: (name: string) => readonly AskNote[];
  readonly add: (name: string, note: AskNote) => void;
  readonly change: (name: string, id: string, change: (note: AskNote) => AskNote) => void;
  readonly typed: (name: string) => string;
  readonly type: (name: string, text: string) => void;
  /** Takes a question on; its signal aborts when it is stopped. */
  readonly begin: (name: string) => AbortSignal;
  readonly stop: (name: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: readonly AskNote[] = [];
const mostNotes = 30;
const stores = new WeakMap<PanelStore, AskStore>();

/** By which name a ticket's questions are kept; those without a ticket have an empty one. */
export function notesOf(key: TicketKey | null): string {
  return key === null ? '' : formatTicketKey(key);
}

/** The questions of this panel. */
export function askStore(panel: PanelStore): AskStore {
  const known = stores.get(panel) ?? create(panel);
  stores.set(panel, known);
  return known;
}

function create(panel: PanelStore): AskStore {
  let notes: Readonly<Record<string, readonly AskNote[]>> = {};
  let typed: Readonly<Record<string, string>> = {};
  const open = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  const tell = (): void => { for (const listener of [...listeners]) listener(); };
  const set = (next: typeof notes): void => {
    notes = next;
    tell();
  };
  panel.subscribe(() => {
    if (panel.get().session?.is === 'paired' || (Object.keys(notes).length === 0 && Object.keys(typed).length === 0)) return;
    for (const controller of open.values()) controller.abort();
    open.clear();
    typed = {};
    set({});
  });
  return {
    get: (name) => notes[name] ?? nothing,
    add: (name, note) => set({ ...notes, [name]: [...(notes[name] ?? []), note].slice(-mostNotes) }),
    change: (name, id, change) => set({ ...notes, [name]: (notes[name] ?? []).map((note) => (note.id === id ? change(note) : note)) }),
    typed: (name) => typed[name] ?? '',
    type(name, text) {
      typed = { ...typed, [name]: text };
      tell();
    },
    begin(name) {
      const controller = new AbortController();
      open.set(name, controller);
      return controller.signal;
    },
    stop: (name) => open.get(name)?.abort(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
