import { findPromises } from '@countersign/shared/policy/promises/find-promises';
import type { FoundPromise } from '@countersign/shared/policy/promises/promise';
import { splitSentences } from '@countersign/shared/text/sentences';

/** Promises of a text, each once by kind, amount and condition. Finds them in English, German, French, Spanish and Portuguese. */
export function promisesIn(text: string): { readonly promise: FoundPromise; readonly key: string; readonly quote: string }[] {
  const seen = new Set<string>();
  return findPromises(splitSentences(text)).flatMap((promise) => {
    const key = `${promise.kind} ${promise.isConditional ? 'if' : ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ promise, key, quote: text.slice(promise.start, promise.end) }];
  });
}
