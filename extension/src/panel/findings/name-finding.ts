import type { Finding } from '@countersign/shared/policy/finding';
import { say } from '../words/say.ts';

/** A finding's name: the clause in the team's own words, else what the kind means. */
export function nameFinding(finding: Finding): string {
  if (finding.kind === 'injection') return say('finding.injection');
  if (finding.kind === 'grounding') return finding.on === 'typed' ? say('finding.notInSources') : say('finding.noSourceFor');
  return finding.clause || finding.explanation;
}
