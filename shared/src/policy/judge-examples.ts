import { composedText } from '../text/composed-text.ts';
import { compileRules } from './compile-rules.ts';
import type { DetectorMatch } from './detectors/detector.ts';
import { judgedText } from './judged-text.ts';
import type { Rule } from './rule.ts';

/** What a rule says of one of its examples, and what in it made it say so. */
export interface ExampleVerdict {
  readonly example: string;
  /** Which list of the rule it stands in, and where. */
  readonly expected: 'match' | 'clear';
  readonly at: number;
  readonly passes: boolean;
  readonly matches: readonly DetectorMatch[];
}

/** Judges each example of a rule by its detector, whatever its scope, in the order they are written. Throws where the detector can't be built. */
export function judgeExamples(rule: Rule): ExampleVerdict[] {
  const { find } = compileRules([rule])[0]!;
  return (['match', 'clear'] as const).flatMap((expected) => rule.examples[expected].map((example, at) => {
    const read = composedText(example);
    const matches = find(judgedText(read.text), { on: 'draft' }).map((match) => ({ ...match, ...read.spanOf(match.start, match.end) }));
    return { example, expected, at, passes: matches.length > 0 === (expected === 'match'), matches };
  }));
}
