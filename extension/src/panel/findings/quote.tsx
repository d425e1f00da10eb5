import type { Finding } from '@countersign/shared/policy/finding';

const around = 32;

/** The words that were found, underlined, with a little of what stands around them. */
export function Quote({ finding, text }: { readonly finding: Finding; readonly text: string | null }) {
  const underline = finding.severity === 'block' ? 'u-block' : 'u-caution';
  const inPlace = text !== null && text.slice(finding.start, finding.end) === finding.quote;
  const before = inPlace ? text.slice(Math.max(0, finding.start - around), finding.start).replace(/^\S*\s/, '').replace(/[\s\S]*\n/, '') : '';
  const after = inPlace ? text.slice(finding.end, finding.end + around).replace(/\s\S*$/, '').replace(/\n[\s\S]*/, '') : '';
  return (
    <p className="quote" dir="auto">
      {before !== '' && <>…{before}</>}<span className={underline}>{finding.quote.trim()}</span>{after !== '' && <>{after}…</>}
    </p>
  );
}
