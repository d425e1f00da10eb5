/** One kind of number or code a state, a bank or an insurer knows a person or a company by. */
export interface NumberKind {
  /** Token type: `NATIONAL_ID`, `TAX_ID`, `HEALTH_ID`, `PASSPORT`, `LICENCE`, `PLATE`, `COMPANY_ID`, `BANK_ACCOUNT`, `POSTCODE`, `DEVICE`, `WALLET`. */
  readonly type: string;
  /** What it is, for the explanation. */
  readonly name: string;
  /** Pattern source without flags and groups; letters in any case unless `isCased`. */
  readonly shape: string;
  readonly isCased?: boolean;
  /** Check digits and dates; given what was written. */
  readonly isValid?: (written: string) => boolean;
  /** Words, as a pattern source, that say near it what it is. */
  readonly said?: string;
  /**
   * Where it counts without such words: `anywhere` because its shape and checks are hardly ever met by chance, `alone` where a text holds nothing
   * else (a guess, told only where guesses are asked for).
   */
  readonly unsaid?: 'anywhere' | 'alone';
}
