import { triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { storableTriage } from './storable-triage.ts';

test('what is stored of a triage holds none of the customer’s words', () => {
  const stored = storableTriage(triage.parse({
    intent: 'refund-request', intentLabel: 'Refund wanted', confidence: 0.9, urgency: 'high', urgencyReason: 'VELVET', sentiment: 'negative', language: 'en', missing: [],
    entities: [{ type: 'order', value: 'VELVET', messageId: 'm1' }],
    issues: [{ intent: 'refund-request', intentLabel: 'Refund wanted', confidence: 0.9, messageId: 'm1', quote: 'VELVET' }],
    handover: { recommended: true, reasons: ['Legal'], because: [{ rule: 'legal', text: 'Legal', messageId: 'm1', quote: 'VELVET' }] },
  }));
  expect(JSON.stringify(stored)).not.toContain('VELVET');
  expect(stored).toMatchObject({ issues: [{ messageId: 'm1' }], handover: { because: [{ rule: 'legal', messageId: 'm1' }] } });
});
