/** How one language asks, instructs, promises and closes: enough to tell what a sentence of a thread does. All patterns fold case. */
export interface Speech {
  /** Opens a question that has no question mark. */
  readonly question: RegExp;
  /** The writer wants something done, or says what does not work. */
  readonly wish: RegExp;
  /** Tells the reader what to try, do or send. */
  readonly step: RegExp;
  /** The writer says that they did something. */
  readonly done: RegExp;
  /** The writer says what they or their team will do, or what the reader will get. */
  readonly promise: RegExp;
  /** Takes a promise back, or asks for it. */
  readonly noPromise: RegExp;
  /** Somebody of the team, or something of theirs, comes, calls, goes out or is done in the present or future tense; said with a time it is a promise. */
  readonly due: RegExp;
  /** What the reader will have to pay or bear: words that look like a promise and are none. Global, to be taken out. */
  readonly burden: RegExp;
  /** It has been done already. */
  readonly past: RegExp;
  /** Says that something is not possible or will not be. */
  readonly refusal: RegExp;
  /** The reader may do it or leave it; nothing is waited for. Global, to be taken out. */
  readonly permission: RegExp;
  /** Thanks that are none. */
  readonly bitter: RegExp;
  /** The writer says in the first person what they want now. */
  readonly demand: RegExp;
  /** The customer says that it is settled. */
  readonly solved: RegExp;
  /** It is not settled after all. */
  readonly unsolved: RegExp;
  /** Says nothing of the matter, when it is short. */
  readonly courtesy: RegExp;
  /** Courtesy before the matter, in the same sentence. */
  readonly opening: RegExp;
}
