/** What the words of a customer can signal. */
export type Signal = 'person' | 'legal' | 'press' | 'safety' | 'fraud' | 'bereavement' | 'vulnerable' | 'still' | 'again';

/**
 * Phrases of one language by what they signal. `*` stands for any letters, `…` for up to forty characters of the same sentence,
 * `(a|b)` for alternatives and `?` after one for "or not", `(?! a)` and `(?<!a )` for "not before" and "not after". `still` says that it fails yet, `again` that this is not the first time.
 */
export type SignalWords = Readonly<Record<Signal, readonly string[]>>;
