import type { TriageIssue } from '@countersign/shared/assist/triage';

/** What a ticket is about, as far as it is settled. */
export interface SettledIntent {
  readonly intent: string;
  readonly confidence: number;
  readonly outOfScope: number;
  readonly issues: TriageIssue[];
}

/** What was read, or in its place what somebody says: that is certain and stands before what the ticket asks for besides. */
export function settleIntent(read: SettledIntent, said: string | undefined, label: (id: string) => string): SettledIntent {
  if (said === undefined) return read;
  if (said === 'unknown') return { ...read, intent: said, confidence: 1, issues: [] };
  const others = read.issues.slice(1).filter(({ intent }) => intent !== said);
  return { intent: said, confidence: 1, outOfScope: 0, issues: [{ intent: said, intentLabel: label(said), confidence: 1 }, ...others] };
}
