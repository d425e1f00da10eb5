import type { z } from 'zod';
import { keyOf, type UnsavedKind } from './unsaved-keys.ts';

export type UnsavedStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where this browser keeps what was typed of one kind of thing, by name, until it is saved or discarded. */
export interface Unsaved<Kept> {
  /** What is kept; nothing where it can't be read. */
  readonly read: (name: string, store?: UnsavedStore) => Kept | undefined;
  /** Says whether there was room. */
  readonly keep: (name: string, kept: Kept, store?: UnsavedStore) => boolean;
  readonly forget: (name: string, store?: UnsavedStore) => void;
}

/** The place for one kind, which believes only what has the shape. */
export function unsaved<Kept>(kind: UnsavedKind, shape: z.ZodType<Kept>): Unsaved<Kept> {
  return {
    read: (name, store) => {
      try {
        return shape.parse(JSON.parse((store ?? localStorage).getItem(keyOf(kind, name)) ?? 'null'));
      } catch {
        // Broken words are no words; the next ones replace them.
        return undefined;
      }
    },
    keep: (name, kept, store) => {
      try {
        (store ?? localStorage).setItem(keyOf(kind, name), JSON.stringify(kept));
        return true;
      } catch {
        // A full or closed store: the page still asks before it is left.
        return false;
      }
    },
    forget: (name, store = localStorage) => store.removeItem(keyOf(kind, name)),
  };
}
