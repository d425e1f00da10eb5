import type { FoundSource } from '@countersign/shared/assist/source';
import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { Finding } from '@countersign/shared/policy/finding';

const AMOUNT = /[€$£¥]\s?\d|\d\s?(?:€|\$|£|¥|%|(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|cents?)\b)/i;

/**
 * A promise without an amount that stands word for word in a public article is what the team publishes to everybody, so a rule
 * with a limit can't say that it was passed: it warns and does not block. All other findings stay as they are.
 */
export function softenQuotedPromise(finding: Finding, sentence: string, cited: readonly Pick<FoundSource, 'visibility' | 'kind' | 'text'>[], rules: readonly CompiledRule[]): Finding {
  if (finding.kind !== 'commitment' || finding.severity !== 'block' || AMOUNT.test(sentence)) return finding;
  const detector = rules.find(({ rule }) => rule.id === finding.rule)?.rule.detector;
  const isLimited = detector?.type === 'commitment' && detector.limit !== undefined;
  const isPublished = cited.some((source) => source.visibility === 'public' && source.kind === 'article' && bare(source.text).includes(bare(sentence)));
  return isLimited && isPublished ? { ...finding, severity: 'warn', explanation: `${finding.explanation} It is quoted from a public article and names no amount.` } : finding;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
