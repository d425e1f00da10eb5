import { expect, test } from 'vitest';
import { factsIn } from './facts-in.ts';

const keys = (text: string, language = 'en', across = false) => factsIn(text, language, across).map(({ key }) => key);

test.each([
  ['Return it within 30 days.', 'en', ['number 30 day']],
  ['Return it within thirty days.', 'en', ['number 30 day']],
  ['It takes a week, or 3 to 5 working days.', 'en', ['number 1 week', 'number 3', 'number 5 workday']],
  ['Delivery costs 4.90 euros and is free from €60.', 'en', ['amount EUR 4.90', 'amount EUR 60']],
  ['Your order HO-20418 ships on 3 November at 15:30.', 'en', ['code HO-20418', 'date 11-3', 'date 15:30']],
  ['Write to help@harbour.example by Friday.', 'en', ['link help@harbour.example', 'date w4']],
  ['Take 20% off.', 'en', ['number 20 %']],
  ['1. Open the app.\n2. Press Start.', 'en', []],
  ['Binnen einundzwanzig Tagen.', 'de', ['number 21 day']],
  ['Hier ist Ihr Paket.', 'de', []],
  ['Wash at 30 degrees, 20 minutes in the dryer.', 'en', ['number 30', 'number 20 minute']],
] as const)('%s', (text, language, expected) => {
  expect(keys(text, language)).toEqual(expected);
});

test.each([
  ['We refund $1,234.50 within 10 days, by 3 November, with 3:30 notice.', 'en', 'Wir erstatten 1.234,50 $ binnen zehn Tagen, bis zum 3. November, mit 3:30 Frist.', 'de'],
  ['It takes one working day.', 'en', 'Es dauert einen Werktag.', 'de'],
  ['Hand it in by Tuesday, two weeks from now.', 'en', 'Déposez-le d’ici mardi, dans deux semaines.', 'fr'],
  ['You have 14 days.', 'en', 'Tiene catorce días.', 'es'],
])('%s says the same in another language', (one, language, other, otherLanguage) => {
  expect(keys(other, otherLanguage, true)).toEqual(keys(one, language, true));
});

test('a unit, a currency or a separator that changes is another fact', () => {
  expect(keys('30 hours')).not.toEqual(keys('30 days'));
  expect(keys('$50')).not.toEqual(keys('€50'));
  expect(keys('1.234 items')).not.toEqual(keys('1,234 items'));
});
