import type { Entity } from '@countersign/shared/assist/triage';
import type { PlainKey } from '../words/say.ts';

/** What each type of entity is called, in the order of their use to the agent; a date is named last. */
export const entityNames: Partial<Record<Entity['type'], PlainKey>> = {
  order: 'triage.order', invoice: 'triage.invoice', tracking: 'triage.tracking', product: 'triage.product',
  device: 'triage.device', 'error-code': 'triage.errorCode', account: 'triage.account', amount: 'triage.amount', other: 'triage.other', date: 'triage.date',
};
