import type { Finding } from '@countersign/shared/policy/finding';
import { CircleAlert, OctagonX, TriangleAlert } from 'lucide-react';

const looks = {
  block: { Icon: OctagonX, name: 'Blocking', className: 'block' },
  warn: { Icon: TriangleAlert, name: 'Warning', className: 'caution' },
  info: { Icon: CircleAlert, name: 'Note', className: '' },
};
const order = { block: 0, warn: 1, info: 2 };

/** Findings, worst first: the quote, the clause, and why. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.toSorted((one, other) => order[one.severity] - order[other.severity]).map((finding) => {
        const { Icon, name, className } = looks[finding.severity];
        return (
          <li key={finding.id} className={`finding ${className}`}>
            <div className="finding-head"><Icon className="icon" aria-hidden /><span>{finding.clause || finding.rule}</span><span className="end">{name}</span></div>
            <div className="finding-body"><p className="quote">{finding.quote}</p><dl><dt>Why</dt><dd>{finding.explanation}</dd></dl></div>
          </li>
        );
      })}
    </ul>
  );
}
