import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import type { Finding, Severity } from '@countersign/shared/policy/finding';

/** A finding that two forms of a policy do not share. `excerpt` is what stands around its span, which is `start` to `end` in it. */
export interface ChangedFinding {
  readonly change: 'new' | 'gone' | 'severity';
  readonly severity: Severity;
  readonly before: Severity | null;
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
}

interface Changed {
  readonly finding: Finding;
  readonly change: ChangedFinding['change'];
  readonly before: Severity | null;
}

const around = 70;

/** What a text is judged otherwise in by the rule as it would be than by the rule as it is, in the text's order. */
export function compareJudgements(text: string, both: readonly CompiledRule[], context: PolicyContext): ChangedFinding[] {
  const { before = [], after = [] } = Object.groupBy(evaluatePolicy(text, both, context), (finding) => finding.rule as 'before' | 'after');
  const [old, fresh] = [bySpan(before), bySpan(after)];
  const changed: Changed[] = [
    ...[...fresh].flatMap(([span, finding]): Changed[] => {
      const earlier = old.get(span);
      if (earlier === undefined) return [{ finding, change: 'new', before: null }];
      return earlier.severity === finding.severity ? [] : [{ finding, change: 'severity', before: earlier.severity }];
    }),
    ...[...old].filter(([span]) => !fresh.has(span)).map(([, finding]): Changed => ({ finding, change: 'gone', before: finding.severity })),
  ];
  return changed.sort((one, other) => one.finding.start - other.finding.start)
    .map(({ finding, change, before: severity }) => ({ change, severity: finding.severity, before: severity, explanation: finding.explanation, ...cut(text, finding) }));
}

function bySpan(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [`${finding.start}:${finding.end}`, finding]));
}

function cut(text: string, { start, end }: Finding): { excerpt: string; start: number; end: number } {
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1 || start;
  const to = end + around >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + around));
  const first = Math.min(from, start);
  return { excerpt: text.slice(first, to).replace(/\s/g, ' '), start: start - first, end: end - first };
}
