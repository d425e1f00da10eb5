import type { ClassifierList, Intent, IntentAccuracy, IntentDiscovery, IntentExample, IntentVolumes, Taxonomy } from '../../queries/taxonomy.ts';

const rate = (count: number, n: number) => ({ count, n, share: n === 0 ? null : count / n, low: n === 0 ? null : 0.8, high: n === 0 ? null : 0.95 });
const intent = (id: string, label: string, more: Partial<Intent> = {}): Intent => ({
  id, label, parentId: null, description: '', asksFor: [], handover: null, routing: {}, examples: { shipped: 40, written: 2, imported: 0, corrected: 3 }, ...more,
});
const period = { from: '2026-08-24', to: '2026-11-21' };

export const taxonomyAnswer: Taxonomy = {
  version: 7, updatedAt: '2026-11-20T09:00:00.000Z', macros: [{ id: 'mac-label', title: 'Send the return label' }],
  settings: { handover: { legal: { isOn: false }, 'unresolved-turns': { value: 4 } }, patterns: [{ name: 'frame number', pattern: 'FR-\\d{6}' }], products: ['Harbour Jacket', 'Harbour Boots'] },
  intents: [
    intent('delivery', 'Delivery', { description: 'Where a parcel is and when it comes.' }),
    intent('late-delivery', 'Late delivery', { parentId: 'delivery', asksFor: ['order number', 'postcode'], routing: { team: 'Logistics', priority: 'high', tags: ['late', 'carrier'], macroId: 'mac-label', where: [{ entity: 'frame number', team: 'Workshop', tags: ['frame'] }] } }),
    intent('refund-request', 'Refund wanted', { handover: 'Refunds above 500 euros need a lead' }),
    intent('exchange', 'Exchange an item'),
    intent('account-access', 'Sign-in and account access'),
  ],
};
export const volumesAnswer: IntentVolumes = {
  period, definition: 'Each ticket counts once a week for the intent its newest run found.', tickets: 486,
  weeks: ['2026-08-24', '2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
  intents: [
    { intent: 'late-delivery', intentLabel: 'Late delivery', parentId: 'delivery', tickets: 254, ...rate(254, 486), counts: [12, 14, 15, 11, 16, 18, 17, 21, 22, 26, 25, 28, 29], trend: 'higher' },
    { intent: 'refund-request', intentLabel: 'Refund wanted', parentId: null, tickets: 141, ...rate(141, 486), counts: [12, 11, 14, 10, 9, 11, 12, 10, 11, 12, 9, 10, 10], trend: 'no-clear-change' },
    { intent: 'exchange', intentLabel: 'Exchange an item', parentId: null, tickets: 9, ...rate(9, 486), counts: [0, 1, 0, 2, 0, 1, 1, 0, 2, 0, 1, 1, 0], trend: 'not-enough' },
    { intent: 'unknown', intentLabel: 'No intent', parentId: null, tickets: 82, ...rate(82, 486), counts: [8, 9, 7, 6, 8, 7, 5, 6, 6, 5, 6, 5, 4], trend: 'lower' },
  ],
};
export const accuracyAnswer: IntentAccuracy = {
  period, definition: 'A ticket is judged when an agent changed its intent, or sent a reply and left it.', overall: rate(352, 391), coverage: rate(391, 486),
  intents: [
    { ...rate(221, 240), intent: 'late-delivery', intentLabel: 'Late delivery', found: rate(221, 230), tickets: 254 },
    { ...rate(5, 7), intent: 'exchange', intentLabel: 'Exchange an item', found: rate(5, 9), tickets: 9 },
  ],
  confusion: [{ predicted: 'refund-request', predictedLabel: 'Refund wanted', set: 'exchange', setLabel: 'Exchange an item', tickets: 14 }, { predicted: 'late-delivery', predictedLabel: 'Late delivery', set: 'refund-request', setLabel: 'Refund wanted', tickets: 6 }],
  fields: [{ field: 'urgency', ...rate(180, 190) }, { field: 'sentiment', ...rate(4, 6) }, { field: 'language', ...rate(190, 190) }], model: rate(0, 0),
};
export const discoveryAnswer: IntentDiscovery = {
  period, definition: 'Tickets without an intent, grouped by their words.', tickets: 82, grouped: 31, unreadable: 4,
  groups: [{
    id: 'run_9', proposal: { id: 'gift-wrapping', label: 'Gift wrapping', words: ['gift', 'wrap', 'card'] }, tickets: 19, weeks: [0, 1, 0, 2, 1, 1, 2, 1, 2, 3, 2, 2, 2], languages: ['en', 'de'], nearest: { intent: 'exchange', intentLabel: 'Exchange an item', confidence: 0.31 },
    samples: [{ runId: 'run_9', text: 'Can you wrap the boots as a gift and add a card?', at: '2026-11-18T09:00:00.000Z' }, { runId: 'run_10', text: 'Do you offer gift wrapping for order [ORDER_1]?', at: '2026-11-12T09:00:00.000Z' }],
  }],
};
export const classifiersAnswer: ClassifierList = {
  versions: [
    { id: 'cls_3', number: 3, isActive: false, state: 'rejected', reason: 'It was right on 4 texts fewer than the one in use.', trainedAt: '2026-11-20T09:00:00.000Z', by: 'Priya Raman', examples: 1412, corrections: 61, intents: 24, heldOut: { accuracy: rate(252, 281), before: rate(256, 281), calibrationError: 0.03, calibrationErrorBefore: 0.02 }, trainedMs: 2100, canRestore: false },
    { id: 'cls_2', number: 2, isActive: true, state: 'accepted', reason: '', trainedAt: '2026-11-12T09:00:00.000Z', by: '', examples: 1380, corrections: 40, intents: 24, heldOut: { accuracy: rate(256, 281), before: rate(249, 281), calibrationError: 0.02, calibrationErrorBefore: 0.03 }, trainedMs: 2040, canRestore: true },
    { id: 'shipped', number: 0, isActive: false, state: 'accepted', reason: '', trainedAt: null, by: '', examples: 1290, corrections: 0, intents: 24, heldOut: null, trainedMs: 0, canRestore: true },
  ],
  notice: { versionId: 'cls_3', text: 'Number 3 was right on 4 texts fewer than number 2, which stays in use.', at: '2026-11-20T09:00:00.000Z' }, retrainAt: null, waiting: 3,
};
export const examplesAnswer: { examples: IntentExample[]; total: number } = {
  total: 2,
  examples: [
    { id: 'exm_1', intent: 'late-delivery', text: 'My parcel should have been here on Monday.', origin: 'corrected', predicted: 'refund-request', setAside: false, createdAt: '2026-11-19T09:00:00.000Z' },
    { id: 'exm_2', intent: 'late-delivery', text: 'Still waiting for order [ORDER_1].', origin: 'written', predicted: null, setAside: false, createdAt: '2026-11-03T09:00:00.000Z' },
  ],
};
