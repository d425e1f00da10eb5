import { findSpans, type KnownPeople } from './find-spans.ts';
import { findKnownNames } from './recognizers/known-names.ts';
import type { RedactionSpan, TokenVault } from './redacted-text.ts';

interface Entry {
  readonly token: string;
  readonly type: string;
  readonly value: string;
  count: number;
}

/** What a vault knows besides what it is shown. */
export interface VaultOptions {
  readonly known?: KnownPeople;
  /** How details are found, where that is bounded in time; `findSpans` is the default. */
  readonly find?: (text: string, known: KnownPeople | undefined) => readonly RedactionSpan[];
  /** The number of a value among those of its type, never the same for two; counted from 1 in order of appearance is the default. */
  readonly numberFor?: (type: string, value: string) => number;
}

/** A fresh vault for one ticket. Its values live in memory only, as long as the request. */
export function createTokenVault({ known, find = findSpans, numberFor = countUp() }: VaultOptions = {}): TokenVault {
  const byValue = new Map<string, Entry>();
  const byToken = new Map<string, Entry>();
  const types = new Set<string>();
  const typed = new Set<string>();
  return {
    find: (text) => find(text, known),
    findOwn: (text) => (known === undefined ? [] : [...findKnownNames(text, known.names), ...(known.finders ?? []).flatMap((finder) => finder(text))]),
    tokenFor(type, value) {
      const key = `${type}\n${value}`;
      let entry = byValue.get(key);
      if (entry === undefined) {
        entry = { token: `[${type}_${numberFor(type, value)}]`, type, value, count: 0 };
        byValue.set(key, entry);
        byToken.set(entry.token, entry);
        types.add(type);
      }
      entry.count++;
      return entry.token;
    },
    valueOf: (token) => byToken.get(token)?.value,
    noteTyped: (words) => void typed.add(words),
    wasTyped: (words) => typed.has(words),
    has: (type) => types.has(type),
    details: () => byToken.values(),
    entries: () => [...byToken.values()].map(({ token, type, count }) => ({ token, type, count })),
  };
}

function countUp(): (type: string) => number {
  const used = new Map<string, number>();
  return (type) => {
    const number = (used.get(type) ?? 0) + 1;
    used.set(type, number);
    return number;
  };
}
