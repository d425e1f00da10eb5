import { describe, expect, test, vi } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { recognizers } from './recognizers/registry.ts';
import { redactAll } from './redact-all.ts';
import { redact } from './redact.ts';
import { RedactionError } from './redaction-error.ts';
import { restore } from './restore.ts';
import { createTokenVault } from './token-vault.ts';

const mask = (text: string, names: string[] = []): string => redact(text, createTokenVault({ known: { names } }));

describe('redact', () => {
  test.each([
    ['Write to ana.ruiz+shop@mail.example.org.', 'Write to [EMAIL_1].'],
    ['Call +34 612 345 678 today', 'Call [PHONE_1] today'],
    ['My phone number is 4155550132', 'My phone number is [PHONE_1]'],
    ['or (415) 555-0132.', 'or [PHONE_1].'],
    ['Card 4111 1111 1111 1111 expired', 'Card [CARD_1] expired'],
    ['Order 12 4111 1111 1111 1111 4012888888881881', 'Order 12 [CARD_1] [CARD_2]'],
    ['Card 4111 1111 1111 1112 is mistyped', 'Card 4111 1111 1111 1112 is mistyped'],
    ['Pay to DE89 3704 0044 0532 0130 00 please', 'Pay to [IBAN_1] please'],
    ['DE88 3704 0044 0532 0130 00 is mistyped', 'DE88 3704 0044 0532 0130 00 is mistyped'],
    ['from 203.0.113.7 and 2001:db8::7', 'from [IP_1] and [IP_2]'],
    ['My SSN is 536-22-1234', 'My SSN is [NATIONAL_ID_1]'],
    ['The password is: hunter2!', 'The password is: [SECRET_1]!'],
    ['Open https://shop.example/reset?token=abcdef123456', 'Open [LINK_1]'],
    ['Card 4111\u00ad1111\u200b1111\u00a01111.', 'Card [CARD_1].'],
    ['Write ａｎａ＠ｍａｉｌ．ｅｘａｍｐｌｅ now', 'Write [EMAIL_1] now'],
    ['Call +49\u202f30\u2011901820 now', 'Call [PHONE_1] now'],
    ['Mine is john dot doe at mail dot example', 'Mine is [EMAIL_1]'],
    ['Date of birth: 01/02/1980, thanks', 'Date of birth: [BIRTH_DATE_1], thanks'],
    ['Ich bin geboren am 3. März 1980.', 'Ich bin geboren am [BIRTH_DATE_1].'],
    ['The verification code is 482913', 'The verification code is [SECRET_1]'],
    ['Key sk-abcdefghijklmnop1234', 'Key [SECRET_1]'],
  ])('masks %j', (raw, masked) => {
    expect(mask(raw)).toBe(masked);
  });

  test.each([
    'Order 4155550132 has not arrived', 'Tracking 1Z999AA10123456784', 'Order number: 123-456-7890', 'On 2025-01-12 at 10:12', 'It cost 1.234.567,00 EUR',
    'Version 1.2.3.4 fails', 'UPS 1Z 999 AA1 01 2345 6784', 'Parcel 9400 1000 0000 0000 0000 00', 'Look at the shop', 'Meet me at ten, not the dot', 'See https://shop.example/help?article=12', 'My password is not working', 'I reset my password yesterday',
  ])('leaves %j', (text) => {
    expect(mask(text)).toBe(text);
  });

  test.each([
    ['Jean-Luc Moreau', 'This is JEAN-LUC MOREAU, or Jean-Luc.', 'This is [PERSON_1], or [PERSON_2].'],
    ["Siobhán O'Neill", "Siobhán O'Neill wrote", '[PERSON_1] wrote'],
    ['Ana Ruiz (Sales & Care) [ext.]', 'from Ana Ruiz (Sales & Care) [ext.], today', 'from [PERSON_1], today'],
    ['Müller/Weiß + Co. *^${}|\\?', 'Müller/Weiß + Co. *^${}|\\? asks', '[PERSON_1] asks'],
  ])('the name %j is masked whatever signs it has', (name, raw, masked) => {
    expect(mask(raw, [name])).toBe(masked);
  });

  test('names known from the ticket are masked, whole and in parts', () => {
    expect(mask('ANA RUIZ wrote. Hi Ana, will you ask Tom? Banana.', ['Ana Ruiz', 'Tom'])).toBe('[PERSON_1] wrote. Hi [PERSON_2], will you ask [PERSON_3]? Banana.');
  });

  test('a customer whose name is a word of our tokens has whole tokens', () => {
    const vault = createTokenVault({ known: { names: ['ANNA PERSON', 'Grace ADDRESS'] } });
    const raw = 'PERSON and Person asked for the ADDRESS of ana@mail.example';
    const [masked] = redactAll([raw], vault);
    expect(masked).toBe('[PERSON_1] and [PERSON_2] asked for the [PERSON_3] of [EMAIL_1]');
    expect(restore(masked!, vault)).toEqual({ text: raw, unknown: [] });
  });

  test('one value has one token over all texts of a ticket', () => {
    const vault = createTokenVault();
    expect(redact('a@b.example and c@d.example', vault)).toBe('[EMAIL_1] and [EMAIL_2]');
    expect(redact('again c@d.example', vault)).toBe('again [EMAIL_2]');
    expect(vault.entries()).toEqual([{ token: '[EMAIL_1]', type: 'EMAIL', count: 1 }, { token: '[EMAIL_2]', type: 'EMAIL', count: 2 }]);
  });

  test('words that look like a token are never taken for one', () => {
    const vault = createTokenVault();
    const masked = redact('I typed [EMAIL_1], my address is a@b.example', vault);
    expect(masked).toBe('I typed [TEXT_1], my address is [EMAIL_1]');
    expect(restore(masked, vault).text).toBe('I typed [EMAIL_1], my address is a@b.example');
  });

  test('redacting and restoring gives the raw text back', () => {
    const pieces = ['a@b.example', '+49 30 901820', '4111111111111111', 'DE89370400440532013000', '[PHONE_1]', '[', ']', ' ', '\n', 'Ana', '😀', '10.0.0.1', 'order 12', '., ', 'password: x1y2z3', '\u200b', 'é', '536-22-1234', '[PERSON_12]', 'https://a.example/?token=12345'];
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 3_000; round++) {
      const raw = Array.from({ length: 1 + (next() % 12) }, () => pieces[next() % pieces.length]).join(next() % 2 === 0 ? ' ' : '');
      const vault = createTokenVault({ known: { names: ['Ana'] } });
      expect(restore(redact(raw, vault), vault)).toEqual({ text: raw, unknown: [] });
    }
  });

  test('gives nothing when a recogniser fails', () => {
    const failing = vi.spyOn(recognizers[1]!, 'find').mockImplementation(() => { throw new Error('secret text'); });
    expect(() => mask('a@b.example')).toThrow(RedactionError);
    failing.mockRestore();
  });

  test.each(['1', '1 ', 'a', 'a@', '::', '1.1.', 'password ', 'https://', 'AA11', '(1', '+1', '[A_1', 'a dot ', 'a at ', 'born ', '\u00a01'])('three hundred thousand signs of %j take less than a second', (piece) => {
    const spent = countProcessorTime();
    mask(piece.repeat(300_000 / piece.length));
    expect(spent()).toBeLessThan(1_000);
  });
});
