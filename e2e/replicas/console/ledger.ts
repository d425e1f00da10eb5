/** Why a write reached the console: its own Submit, its own draft autosave, or anything else, which it refuses. */
export type WriteKind = 'submit' | 'autosave' | 'refused';

/** One request that was not a GET. */
export interface LedgerEntry {
  readonly kind: WriteKind;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly at: string;
  /** Whether the event that led to it came from a person's device (`event.isTrusted`), as the console's page saw it. */
  readonly trusted: boolean;
}

/** One answered GET under `/api`. */
export interface LedgerRead {
  readonly path: string;
  readonly status: number;
  readonly tookMs: number;
}

/** Everything that reached the console: each write in full, each API read by its path. */
export class Ledger {
  readonly writes: LedgerEntry[] = [];
  readonly reads: LedgerRead[] = [];

  get submits(): readonly LedgerEntry[] {
    return this.writes.filter((entry) => entry.kind === 'submit');
  }

  get autosaves(): readonly LedgerEntry[] {
    return this.writes.filter((entry) => entry.kind === 'autosave');
  }

  /** Writes that no human caused: refused ones, and submits whose click no person made. */
  get intruders(): readonly LedgerEntry[] {
    return this.writes.filter((entry) => entry.kind === 'refused' || (entry.kind === 'submit' && !entry.trusted));
  }

  clear(): void {
    this.writes.length = 0;
    this.reads.length = 0;
  }
}
