import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { measureSurvival } from './similarity.ts';

const body = 'Your parcel left our warehouse on Monday.\nIt takes three to five working days.';

describe('measureSurvival', () => {
  test('an untouched draft survives whole', () => {
    expect(measureSurvival(body, body)).toEqual({ survived: 1, added: 0 });
  });

  test('greeting, sign-off, signature and quoted trail do not count', () => {
    const draft = `Hi Ana,\n\n${body}\n\nKind regards,\nTom`;
    const sent = `Dear Ms. Ruiz,\n\n${body.replace('left our', 'left\u00a0our')}\n\nThanks,\nTom Baker\n\nOn Mon, 3 Mar 2025 at 10:12, Ana <ana@mail.example> wrote:\n> where is it?`;
    expect(measureSurvival(draft, sent)).toEqual({ survived: 1, added: 0 });
  });

  test('a greeting on the line of the first sentence does not count', () => {
    expect(measureSurvival(`Hello Ana, ${body}`, body)).toEqual({ survived: 1, added: 0 });
  });

  test('a sign-off on one line does not count', () => {
    expect(measureSurvival(`${body}\nBest regards, Tom`, `${body}\nMit freundlichen Grüßen\nTom`)).toEqual({ survived: 1, added: 0 });
  });

  test('words weigh their characters', () => {
    const { survived, added } = measureSurvival('aaaa bb cccc', 'aaaa cccc dddddddd');
    expect(survived).toBeCloseTo(8 / 10);
    expect(added).toBeCloseTo(8 / 16);
  });

  test('takes the heavier of two crossing words', () => {
    expect(measureSurvival('ab abcdefgh', 'abcdefgh ab').survived).toBeCloseTo(8 / 10);
  });

  test('an added sentence leaves the draft whole and is counted as added', () => {
    const { survived, added } = measureSurvival(body, `${body} I have also told the carrier.`);
    expect(survived).toBe(1);
    expect(added).toBeGreaterThan(0.2);
  });

  test('another reply altogether hardly survives', () => {
    expect(measureSurvival(body, 'We cannot see an order under this address, could you tell us its number?').survived).toBeLessThan(0.25);
  });

  test('composed and decomposed accents are the same word', () => {
    expect(measureSurvival('Caf\u00e9 geöffnet', 'Cafe\u0301 geo\u0308ffnet')).toEqual({ survived: 1, added: 0 });
  });

  test('scripts without blanks are compared sign by sign', () => {
    const { survived } = measureSurvival('您的订单已经发出', '您的订单昨天已经发出');
    expect(survived).toBe(1);
  });

  test.each([['', ''], ['', 'words'], ['words', '']])('stays in bounds for %j and %j', (draft, sent) => {
    const { survived, added } = measureSurvival(draft, sent);
    expect(survived).toBe(0);
    expect(added).toBe(sent === '' ? 0 : 1);
  });

  test('ten thousand words against ten thousand others stay within a second', () => {
    const text = (seed: number): string => Array.from({ length: 10_000 }, (_, index) => `w${(index * seed) % 997}`).join(' ');
    const spent = countProcessorTime();
    const { survived } = measureSurvival(text(7), text(13));
    expect(survived).toBeGreaterThan(0);
    expect(spent()).toBeLessThan(1_000);
  });

  test('a text beyond the bound is measured over its first words', () => {
    const long = 'word '.repeat(200_000);
    expect(measureSurvival(long, long)).toEqual({ survived: 1, added: 0 });
  });
});
