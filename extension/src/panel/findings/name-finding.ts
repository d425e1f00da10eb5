import type { Finding } from '@countersign/shared/policy/finding';

/** A finding's name: the clause in the team's own words, else what the kind means. */
export function nameFinding(finding: Finding): string {
  if (finding.kind === 'injection') return 'This ticket contains text written for machines. It is shown as text and changes nothing.';
  if (finding.kind === 'grounding') return finding.on === 'typed' ? 'Not in your sources' : 'No source for this';
  return finding.clause || finding.explanation;
}
