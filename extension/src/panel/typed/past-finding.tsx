import type { LucideIcon } from 'lucide-react';
import type { Finding } from '@countersign/shared/policy/finding';
import { nameFinding } from '../findings/name-finding.ts';
import { Icon } from '../parts/icon.tsx';

interface PastFindingProps {
  readonly finding: Finding;
  readonly icon: LucideIcon;
  readonly className: string;
  readonly end?: string;
}

/** A finding that nothing can be done about any more, in one line: its words were mended, or have left. */
export function PastFinding({ finding, icon, className, end }: PastFindingProps) {
  return (
    <article className={`finding ${className}`}>
      <p className="finding-head"><Icon of={icon} /><span>{nameFinding(finding)}</span>{end !== undefined && <span className="end">{end}</span>}</p>
    </article>
  );
}
