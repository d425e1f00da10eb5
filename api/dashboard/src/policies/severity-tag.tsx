import type { Severity } from '@countersign/shared/policy/finding';
import { CircleAlert, OctagonX, TriangleAlert } from 'lucide-react';

const looks = { block: { Icon: OctagonX, name: 'Block', className: 'tag block' }, warn: { Icon: TriangleAlert, name: 'Warn', className: 'tag caution' }, info: { Icon: CircleAlert, name: 'Inform', className: 'tag' } };

/** What happens when a rule matches, as a word with its sign. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const { Icon, name, className } = looks[severity];
  return <span className={className}><Icon className="icon icon-small" aria-hidden /> {name}</span>;
}
