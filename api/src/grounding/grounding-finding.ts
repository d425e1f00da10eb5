import type { Finding } from '@countersign/shared/policy/finding';
import { findingId } from '@countersign/shared/policy/finding-id';

/** A finding for a claim that no source carries. `start` counts UTF-16 units in the judged text. */
export function groundingFinding(rule: string, start: number, quote: string, on: 'draft' | 'typed', explanation: string): Finding {
  return {
    id: findingId(rule, start, quote), rule, kind: 'grounding', severity: 'warn', on, start, end: start + quote.length, quote,
    clause: 'What a reply claims stands in a source.', explanation,
  };
}
