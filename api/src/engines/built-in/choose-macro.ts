import type { FoundSource } from '@countersign/shared/assist/source';
import { focusShare, focusStems, type Focus } from './focus.ts';

/** A macro must match this much better than the best article, so that an article's precise words win a tie. */
const LEAD = 1.05;
/** A macro that reports something done ("Your order is cancelled") is for after doing it; it must fit far better. */
const DONE = /\b(?:(?:is|are|has been|have been|was|were) (?:now |just )?|(?:i|we)(?:'ve| have) (?:now |just |already )?)(?:cancell?ed|refunded|sent|shipped|changed|updated|closed|issued|reset|booked|replaced|removed|deleted|started|passed|forwarded|credited|approved|processed)\b/i;
const DONE_LEAD = 1.6;
const LEAST_SHARE = 0.3;

/** The prepared reply that fits the ticket better than any article, or none. */
export function chooseMacro(sources: readonly FoundSource[], focus: Focus): FoundSource | undefined {
  const fit = (source: FoundSource): number => source.score + 0.3 * focusShare(focusStems(source.title, focus), focus);
  const macros = sources.filter((source) => source.kind === 'macro').sort((one, other) => fit(other) - fit(one));
  const macro = macros[0];
  if (!macro || focusShare(focusStems(`${macro.title} ${macro.text}`, focus), focus) < LEAST_SHARE) return undefined;
  const article = Math.max(0, ...sources.filter((source) => source.kind !== 'macro' && source.visibility === 'public').map(fit));
  return fit(macro) >= article * (DONE.test(macro.text) ? DONE_LEAD : LEAD) ? macro : undefined;
}
