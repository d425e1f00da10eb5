import { rule } from '@countersign/shared/policy/rule';
import { expect, test } from 'vitest';
import { blameField } from './blame-field.ts';
import { detectorFields, detectorTypes } from './detector-fields.ts';
import { detectorWords } from './detector-words.ts';
import { emptyDraft, finishDraft } from './rule-draft.ts';
import { unsavedRule } from './unsaved-rule.ts';

test('every detector has a name, and each of its fields a label of its own', () => {
  for (const type of detectorTypes) {
    expect(detectorWords[type]?.name, type).toBeDefined();
    const labels = detectorFields(type).map(({ label }) => label);
    expect(new Set(labels).size, type).toBe(labels.length);
  }
  expect(detectorFields('commitment').map(({ path, type }) => [path, type])).toEqual([['promises', 'choices'], ['limit.amount', 'number'], ['limit.currency', 'text'], ['conditional', 'switch']]);
});

test('empty lines and empty groups of fields are left out, and an id is made of the clause', () => {
  const { rule: written } = finishDraft({ ...emptyDraft, clause: ' Refunds über €50 need a lead, always. ', detector: { type: 'commitment', promises: [], limit: { currency: 'EUR' } }, examples: { match: [' a ', ''], clear: [''] } });
  expect(written).toMatchObject({ id: 'refunds-uber-50-need-a', clause: 'Refunds über €50 need a lead, always.', detector: { type: 'commitment', promises: [], conditional: false }, examples: { match: ['a'], clear: [] } });
  expect(written!.detector).not.toHaveProperty('limit');
});

test('what is unfinished is named by its field', () => {
  expect(finishDraft({ ...emptyDraft, clause: 'No names.' }).faults).toMatchObject([{ path: 'detector.phrases' }]);
});

test('the field that makes an example fail is the one the saved version had otherwise', () => {
  const saved = rule.parse({ id: 'a', clause: 'b', severity: 'warn', detector: { type: 'commitment', promises: ['refund'] }, examples: { match: [], clear: ['If the inspection shows a fault, we will refund you.'] } });
  const changed = rule.parse({ ...saved, detector: { ...saved.detector, conditional: true } });
  expect(blameField(changed, { expected: 'clear', example: changed.examples.clear[0]! }, saved)).toEqual({ field: 'conditional', isSaved: true });
});

test('a rule that was typed and not saved comes back; broken words are none', () => {
  const kept = new Map<string, string>();
  const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
  const draft = { ...emptyDraft, clause: 'Half a clau' };
  unsavedRule.keep('new.nothing', { at: '2026-11-21T10:00:00.000Z', draft }, store);
  expect(unsavedRule.read('new.nothing', store)?.draft).toEqual(draft);
  expect(unsavedRule.read('another', store)).toBeUndefined();
  kept.set('countersign-rule-another', '{"draft":{"id":7}}');
  expect(unsavedRule.read('another', store)).toBeUndefined();
});
