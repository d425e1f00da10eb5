import type { TokenVault } from './redacted-text.ts';

interface Entry {
  readonly token: string;
  readonly type: string;
  readonly value: string;
  count: number;
}

/** A fresh vault for one ticket. It lives in memory only, as long as the request. */
export function createTokenVault(): TokenVault {
  const byValue = new Map<string, Entry>();
  const byToken = new Map<string, Entry>();
  const used = new Map<string, number>();
  return {
    tokenFor(type, value) {
      const key = `${type}\n${value}`;
      let entry = byValue.get(key);
      if (entry === undefined) {
        const number = (used.get(type) ?? 0) + 1;
        used.set(type, number);
        entry = { token: `[${type}_${number}]`, type, value, count: 0 };
        byValue.set(key, entry);
        byToken.set(entry.token, entry);
      }
      entry.count++;
      return entry.token;
    },
    valueOf: (token) => byToken.get(token)?.value,
    entries: () => [...byToken.values()].map(({ token, type, count }) => ({ token, type, count })),
  };
}
