import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { splitSentences } from './sentences.ts';

const texts = (input: string): string[] => splitSentences(input).map((sentence) => sentence.text);

describe('splitSentences', () => {
  test.each<[string, string, string[]]>([
    ['full stops, questions and exclamations', 'It broke. Can you help? Thanks!', ['It broke.', 'Can you help?', 'Thanks!']],
    ['lower-case chat', 'i need help. it is broken. when?', ['i need help.', 'it is broken.', 'when?']],
    ['titles and abbreviations', 'Dr. Ames and Mr. Bo came, e.g. on Monday. They left.', ['Dr. Ames and Mr. Bo came, e.g. on Monday.', 'They left.']],
    ['abbreviations that may end a sentence', 'We open at 9 a.m. on weekdays. Bring cables, etc. We close at 6 p.m. Call us.', ['We open at 9 a.m. on weekdays.', 'Bring cables, etc.', 'We close at 6 p.m.', 'Call us.']],
    ['decimals, versions and money', 'It costs 12.50 EUR. Version 2.1.3 fixes it.', ['It costs 12.50 EUR.', 'Version 2.1.3 fixes it.']],
    ['addresses of pages and mail', 'See https://help.example.com/a.b?c=d. Or write to a.b@example.com.', ['See https://help.example.com/a.b?c=d.', 'Or write to a.b@example.com.']],
    ['numbers with No.', 'Order No. 5512 left. No. We did not.', ['Order No. 5512 left.', 'No.', 'We did not.']],
    ['initials', 'Ask J. Miller. So do I. Fine.', ['Ask J. Miller.', 'So do I.', 'Fine.']],
    ['German ordinals and abbreviations', 'Am 3. Oktober ist zu. Das gilt z. B. nicht, d.h. bzw. Sie können warten.', ['Am 3. Oktober ist zu.', 'Das gilt z. B. nicht, d.h. bzw. Sie können warten.']],
    ['a number that ends a sentence', 'The limit is 20. You can raise it.', ['The limit is 20.', 'You can raise it.']],
    ['ellipses', 'Well... maybe not. Wait… No.', ['Well... maybe not.', 'Wait…', 'No.']],
    ['quotes and brackets that close', 'He said "no." (Twice.) Then left.', ['He said "no."', '(Twice.)', 'Then left.']],
    ['an emoji after the stop', 'Great! 😀 See you. 👍🏽\nBye', ['Great! 😀', 'See you. 👍🏽', 'Bye']],
    ['Chinese and Japanese', '你好。订单在哪里？谢谢！', ['你好。', '订单在哪里？', '谢谢！']],
    ['Arabic and Hindi', 'أين طلبي؟ شكرا. मेरा आदेश कहाँ है। धन्यवाद', ['أين طلبي؟', 'شكرا.', 'मेरा आदेश कहाँ है।', 'धन्यवाद']],
    ['list items', 'Do this:\n1. Open the lid.\n2. Press reset.\n- wait', ['Do this:', '1. Open the lid.', '2. Press reset.', '- wait']],
    ['greeting and body on lines of their own', 'Hi Anna,\nthe parcel left.\n\nRegards\nTom', ['Hi Anna,', 'the parcel left.', 'Regards', 'Tom']],
    ['hard-wrapped lines', 'This is a long line of a plain text mail that was\nwrapped by the client. Next.', ['This is a long line of a plain text mail that was\nwrapped by the client.', 'Next.']],
    ['nothing at all', ' \n ', []],
  ])('splits %s', (_name, input, expected) => {
    expect(texts(input)).toEqual(expected);
  });

  test('spans point into the source', () => {
    const source = '  Añb 😀 c. \n\n 你好。x\r\n- y ';
    for (const { text, start, end } of splitSentences(source)) expect(source.slice(start, end)).toBe(text);
  });

  test('a megabyte takes less than a second', () => {
    const big = 'Order 12.5 of Mr. Smith e.g. was sent. Where is it?\n'.repeat(20_000);
    splitSentences(big.slice(0, 10_000));
    const spent = countProcessorTime();
    const count = splitSentences(big).length;
    const took = spent();
    expect(count).toBe(40_000);
    expect(took).toBeLessThan(1_000);
  });

  test.each([['a run of stops', '.'.repeat(1_000_000)], ['blank lines', '\n '.repeat(500_000)], ['closers', '.' + '"'.repeat(1_000_000)], ['one word', 'a'.repeat(1_000_000)]])('hostile input stays fast: %s', (_name, input) => {
    const spent = countProcessorTime();
    splitSentences(input);
    expect(spent()).toBeLessThan(1_000);
  });
});
