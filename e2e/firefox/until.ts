import { vi } from 'vitest';

/** Looks until there is something, and gives it; after 20 s it fails with these words. */
export async function until<Found>(what: string, look: () => Promise<Found | null | undefined | false | ''>): Promise<Found> {
  return vi.waitUntil(look, { timeout: 20_000, interval: 100 }).catch((error: unknown) => {
    throw new Error(`Not seen within 20 s: ${what}`, { cause: error });
  }) as Promise<Found>;
}
