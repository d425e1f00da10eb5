import type { Detector } from '@countersign/shared/policy/rule';
import { missingText } from '@countersign/shared/policy/detectors/missing-text';
import { otherCustomer } from '@countersign/shared/policy/detectors/other-customer';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { wrongName } from '@countersign/shared/policy/detectors/wrong-name';
import { judgedText } from '@countersign/shared/policy/judged-text';
import { amountPlaces } from '@countersign/shared/policy/promises/amount-places';
import { findDays } from '@countersign/shared/policy/words/find-days';
import { ticket as ticketShape } from '@countersign/shared/ticket/ticket';

/** What a stored text would have to be judged with and isn't kept. */
export type ReplayLack = 'ticket' | 'source';

/** A ticket of nobody: whoever a greeting names is somebody else. */
const nobodys = ticketShape.parse({ key: { console: 'zendesk', host: 'nobody', id: '0' }, subject: '', requester: { name: 'Qx Zq' }, status: 'open', channel: 'email', messages: [] });
const NUMBER_OF_FIVE_DIGITS = /\d(?:[\p{L}_/-]*\d){4}/u;

/**
 * What a detector would need besides a text and the sources that could be read, to say the same as it did on the ticket; `undefined` where
 * these settle it: no amount, name or number in the text that the ticket could confirm, or each one stands in a source. `isWhole`: every
 * source of the run could be read. Notes in the ticket itself are never kept, so internal text is judged by its sources alone.
 */
export function whatReplayLacks(detector: Detector, text: string, sources: NonNullable<PolicyContext['sources']>, isWhole: boolean): ReplayLack | undefined {
  const judged = judgedText(text);
  const given = sources.filter(({ kind }) => kind !== 'ticket').map((source) => source.text).join('\n');
  const needsTicket = (isOpen: boolean): ReplayLack | undefined => (isOpen ? 'ticket' : undefined);
  switch (detector.type) {
    case 'wrong-amount': {
      const known = amountPlaces(given);
      return needsTicket(amountPlaces(text).some(({ value, currency }) => !known.some((one) => one.currency === currency && one.value === value)));
    }
    case 'wrong-date': {
      const known = new Set(findDays(given).flatMap(({ readings, year }) => readings.map((reading) => `${reading} ${year ?? ''}`)));
      return needsTicket(findDays(text).some(({ readings, year, isDoubtful }) => !isDoubtful && !readings.some((reading) => known.has(`${reading} ${year ?? ''}`))));
    }
    case 'wrong-number': return needsTicket(NUMBER_OF_FIVE_DIGITS.test(text));
    case 'wrong-name': return needsTicket(wrongName.compile({ type: 'wrong-name' })(judged, { on: 'draft', ticket: nobodys }).length > 0);
    case 'missing-text': return needsTicket(detector.where !== undefined && missingText.compile({ type: 'missing-text', texts: detector.texts })(judged, { on: 'draft' }).length > 0);
    case 'internal-text': return isWhole ? undefined : 'source';
    case 'other-customer': {
      if (!isWhole) return 'source';
      return needsTicket(otherCustomer.compile({ type: 'other-customer' })(judged, { on: 'draft', sources }).length > 0);
    }
    default: return undefined;
  }
}
