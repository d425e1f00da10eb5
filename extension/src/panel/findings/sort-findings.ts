import type { Finding } from '@countersign/shared/policy/finding';
import { severityWords } from './severity-words.ts';

/** Worst first, then in the order they stand in the text. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => severityWords[left.severity].rank - severityWords[right.severity].rank || left.start - right.start);
}
