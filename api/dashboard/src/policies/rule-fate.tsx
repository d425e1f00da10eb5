import { formatCount } from '../format/format-share.ts';
import type { RuleFate } from '../queries/policies.ts';

/** What became of a rule's findings, in counts; the reasons that agents gave stand below. */
export function RuleFateText({ fate }: { fate: RuleFate | undefined }) {
  if (fate === undefined || fate.shown === 0) return <span className="faint">Silent</span>;
  const { fixed, overridden, sentAnyway, reasons, shown } = fate;
  const open = shown - fixed - overridden - sentAnyway;
  const parts = [[fixed, 'fixed'], [overridden, 'overridden'], [open, 'left open']] as const;
  return (
    <>
      {parts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`).join(', ')}
      {sentAnyway > 0 && <>{fixed + overridden + open > 0 && ', '}<span className="caution">{formatCount(sentAnyway)} sent anyway</span></>}
      {reasons.length > 0 && <small className="muted reasons">{reasons.map(({ reason, count }) => `“${reason}”${count > 1 ? ` ×${formatCount(count)}` : ''}`).join(', ')}</small>}
    </>
  );
}
