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
  /** Token for this raw value of this type, the same for the same value. */
  tokenFor(type: string, value: string): string;
  /** Raw value of a token, or `undefined` for one that was never handed out. */
  valueOf(token: string): string | undefined;
  entries(): readonly { token: string; type: string; count: number }[];
}
