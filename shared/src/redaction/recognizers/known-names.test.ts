import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../../testing/processor-time.ts';
import { findKnownNames } from './known-names.ts';

const found = (name: string, text: string): string[] => [...new Set(findKnownNames(text, [name]).map(({ start, end }) => text.slice(start, end)))];

describe('a name known from the ticket is found', () => {
  test.each([
    ['without its accents, or with marks of their own', 'Zoë Müller', 'Zoe Muller, Zoe\u0308 Mu\u0308ller or Mueller', ['Zoe Muller', 'Zoe\u0308 Mu\u0308ller', 'Zoe', 'Muller', 'Zoe\u0308', 'Mu\u0308ller']],
    ['with accents that the ticket leaves out', 'Jose Garcia', 'Soy José García.', ['José García', 'José', 'García']],
    ['in Turkish capitals and small letters', 'İrem Işık', 'irem ışık, İREM IŞIK', ['irem ışık', 'İREM IŞIK', 'ışık', 'İREM', 'IŞIK']],
    ['with a final sigma or none', 'Νίκος Παππάς', 'ΝΙΚΟΣ ΠΑΠΠΑΣ', ['ΝΙΚΟΣ ΠΑΠΠΑΣ', 'ΝΙΚΟΣ', 'ΠΑΠΠΑΣ']],
    ['whatever its apostrophe', "Siobhán O'Neill", 'o’neill, O‘NEILL', ['o’neill', 'O‘NEILL']],
    ['whatever its hyphen', 'Jean-Luc Moreau', 'Jean\u2011Luc, or jean luc moreau', ['jean luc moreau', 'Jean\u2011Luc', 'moreau']],
    ['by half of a name with a hyphen', 'Jean-Luc Moreau', 'Salut Jean, ou Luc', ['Jean', 'Luc']],
    ['whatever its initials', 'J. R. Smith', 'J.R. Smith, JR Smith', ['J.R. Smith', 'JR Smith', 'Smith']],
    ['through signs that nobody sees', '\u202aAnna Ruiz\u202c', 'A\u00adnna\u200b Ruiz', ['A\u00adnna\u200b Ruiz', 'A\u00adnna', 'Ruiz']],
    ['where the ticket has it in capitals', 'ANNA RUIZ', 'Hi, Anna here', ['Anna']],
    ['where the ticket has it in small letters', 'anna ruiz', 'Hi, Anna here', ['Anna']],
    ['with a genitive’s ending', 'Anna Ruiz', 'Annas Rad, Anna’s bike', ['Annas', 'Anna']],
    ['by a nickname in quotes', 'Anna "Annie" Ruiz', 'Call me Annie', ['Annie']],
    ['by two letters', 'Li Wu', 'Hi Li, or Wu. A list', ['Li', 'Wu']],
    ['of words so short that each is another word', 'Do An', 'Do An asked', ['Do An']],
    ['by the account it signed up with', 'anna.moreau@mail.example', 'Anna Moreau', ['Anna', 'Moreau']],
    ['in Chinese, between other words', '王伟', '我是王伟，王伟的订单', ['王伟']],
    ['in Japanese, with a blank or without', '田中 太郎', '田中太郎です。田中　太郎。田中様', ['田中太郎', '田中　太郎', '田中', '太郎']],
    ['in Korean, before an ending', '김민수', '김민수입니다. 저는 김민수', ['김민수']],
    ['in Thai, between other words', 'สมชาย ใจดี', 'ผมชื่อสมชาย ใจดีครับ', ['สมชาย ใจดี', 'สมชาย', 'ใจดี']],
    ['in Arabic, after a word joined to it', 'محمد علي', 'لمحمد ومحمد علي', ['محمد علي', 'محمد', 'علي']],
    ['in Hebrew, after a word joined to it', 'משה כהן', 'ומשה כהן', ['משה כהן', 'משה', 'כהן']],
    ['in small letters, where it is nothing but a name', 'Anna Ruiz', 'thanks, anna', ['anna']],
    ['in Latin letters between Japanese ones', 'Anna Ruiz', '私はAnnaです', ['Anna']],
  ])('%s', (_case, name, text, words) => {
    expect(found(name, text).sort()).toEqual(words.toSorted());
  });
});

describe('words are left that are no name,', () => {
  test.each([
    ['an ordinary word in small letters', 'Will', 'I will hope that it may work'],
    ['a part in small letters that is a word', 'Mark May', 'Please mark it, I may ask'],
    ['an article that is a last name too', 'Rahul Das', 'Das ist kaputt'],
    ['a short word that opens a sentence', 'Van Do An', 'Do you deliver? An der Tür.'],
    ['roles', 'Customer Service', 'customer service is bad, says Support'],
    ['systems', 'System', 'Your system is down'],
    ['a longer word', 'Anna Ruiz', 'Annapolis, Banana, Hannah'],
    ['a longer word in Katakana', 'アナ', 'アナウンス'],
    ['a name with nothing in it', '\u200b', 'Anna'],
  ])('%s', (_case, name, text) => {
    expect(found(name, text)).toEqual([]);
  });
});

test('names of any shape are looked for in time that grows with the text alone', () => {
  const spent = countProcessorTime();
  for (const [name, text] of [['Anna - - - Ruiz', `anna${' '.repeat(1000)}`.repeat(200)], ['J. . . . R. Smith', 'j. '.repeat(60_000)], ['王 伟', '王'.repeat(200_000)], ['Zoë', 'e\u0308'.repeat(100_000)], ['𝒜nna', '\ud83d'.repeat(200_000)]] as const) findKnownNames(text, [name]);
  expect(spent()).toBeLessThan(1_000);
});
