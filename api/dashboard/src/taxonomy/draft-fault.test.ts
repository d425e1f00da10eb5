import { defaultTriageSettings } from '@countersign/shared/assist/triage-settings';
import { expect, test } from 'vitest';
import { intentFault, settingsFault } from './draft-fault.ts';
import { emptyIntent, toInput } from './intent-draft.ts';

const faultOf = (change: Partial<typeof emptyIntent>) => intentFault(toInput({ ...emptyIntent, label: 'Berth', ...change }));
const long = 'the number that is printed on the small plate under the third bench of the boat, starboard side';

test('an intent that is too long in one place names the place', () => {
  expect(faultOf({ asksFor: `order number\n${long}` })).toBe('“A reply needs”: 80 characters are the most, and “the number that is printed on the small …” is longer.');
  expect(faultOf({ asksFor: Array.from({ length: 13 }, (_, at) => `detail ${at}`).join('\n') })).toBe('“A reply needs” holds 12 at most; there are 13.');
  expect(faultOf({ where: [{ entity: 'order', team: '', tags: `late, ${long}`, priority: '' }] })).toMatch(/^“Tags”/);
  expect(faultOf({ asksFor: 'order number\nlength of the boat', tags: 'berth, harbour', handover: 'The harbour master decides' })).toBeNull();
});

test('a pattern without a name, or a name without a pattern, is not dropped in silence', () => {
  const faultOfPatterns = (...patterns: { name: string; pattern: string }[]) => settingsFault({ ...defaultTriageSettings, patterns });
  expect(faultOfPatterns({ name: '', pattern: String.raw`SN-\d{6}` })).toBe(String.raw`The pattern SN-\d{6} names nothing yet.`);
  expect(faultOfPatterns({ name: 'serial number', pattern: ' ' })).toBe('“serial number” has no pattern yet.');
  expect(faultOfPatterns({ name: 'Frame', pattern: 'F' }, { name: 'frame ', pattern: 'R' })).toBe('Two patterns name “frame”.');
  expect(faultOfPatterns({ name: '', pattern: '' }, { name: 'Frame', pattern: 'FR' })).toBeNull();
});

test('phrases and products name themselves where they are too many or too long', () => {
  expect(settingsFault({ ...defaultTriageSettings, handover: { legal: { phrases: [long] } } })).toMatch(/^“Phrases of your own”: 80/);
  expect(settingsFault({ ...defaultTriageSettings, products: Array.from({ length: 2001 }, (_, at) => `Lantern ${at}`) })).toBe('“Products” holds 2,000 at most; there are 2,001.');
  expect(settingsFault(defaultTriageSettings)).toBeNull();
});
