import type { Detector, Rule } from './rule.ts';

/** Detectors that compare a text with its ticket or its sources. */
const comparing: ReadonlySet<Detector['type']> = new Set(['wrong-name', 'wrong-number', 'wrong-amount', 'wrong-date', 'internal-text', 'other-customer']);

/** Whether a rule can't be judged by the text alone. */
export function needsTicket({ detector }: Pick<Rule, 'detector'>): boolean {
  return comparing.has(detector.type) || (detector.type === 'missing-text' && detector.where !== undefined);
}
