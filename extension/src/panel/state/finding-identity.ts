import type { Finding } from '@countersign/shared/policy/finding';

/** The same risk in the same words is the same finding, wherever the text around it moved it. */
export function findingIdentity(finding: Pick<Finding, 'rule' | 'quote'>): string {
  return `${finding.rule}\n${finding.quote.trim()}`;
}
