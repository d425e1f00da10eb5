declare const redacted: unique symbol;

/** Text in which every recognised personal detail is a token. Only `redact` makes it; the model gateway takes nothing else. */
export type RedactedText = string & { readonly [redacted]: true };

/** A recognised detail: `[start, end)` in UTF-16 units of the raw text, with a score in 0 to 1 and the reason for it. */
export interface RedactionSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly score: number;
  readonly explanation: string;
}

/** One ticket's tokens: stable over all its texts, so `[EMAIL_1]` is the same address everywhere. */
export interface TokenVault {
  /** The details of a raw text, by what this vault knows of the ticket and the workspace. Throws where a recogniser fails. */
  find(text: string): readonly RedactionSpan[];
  /** Of those, what only this vault knows: the ticket's people and the workspace's own patterns. May overlap. */
  findOwn(text: string): readonly RedactionSpan[];
  /** Token for this raw value of this type, the same for the same value. */
  tokenFor(type: string, value: string): string;
  /** Raw value of a token, or `undefined` for one that was never handed out. */
  valueOf(token: string): string | undefined;
  /** Somebody typed these words, which could be taken for a token that is spelled badly: they never are. */
  noteTyped(words: string): void;
  wasTyped(words: string): boolean;
  /** Whether it handed out a token of this type. */
  has(type: string): boolean;
  /** What it has tokens for. */
  details(): Iterable<{ readonly type: string; readonly value: string }>;
  entries(): readonly { token: string; type: string; count: number }[];
}
