import { compilePattern } from '../../text/compile-pattern.ts';
import type { DetectorType } from './detector.ts';

/** The workspace's own pattern. Throws a sentence for the lead where the pattern can't be searched in linear time. */
export const pattern: DetectorType<'pattern'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ pattern: source, matchCase }) => {
    const compiled = compilePattern(source, { matchCase });
    if ('refused' in compiled) throw new Error(`This pattern ${compiled.refused}.`);
    return ({ text }) => compiled.find(text).map(({ start, end }) => ({ start, end, explanation: `“${text.slice(start, end)}” fits the rule’s pattern.` }));
  },
};
