import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../../testing/processor-time.ts';
import { findIdNumbers } from './id-numbers.ts';

const found = (text: string, guesses = false): string[] => [...new Set(findIdNumbers(text, guesses).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`))];

describe('a number is found where somebody says what it is', () => {
  test.each([
    ['My SSN is 536 22 1234.', 'NATIONAL_ID 536 22 1234'], ['Her SIN: 515 633 600', 'NATIONAL_ID 515 633 600'], ['NHS number 483 100 0000, please', 'HEALTH_ID 483 100 0000'], ['My PPS is 7123050M.', 'NATIONAL_ID 7123050M'],
    ['Meine Steuer-ID ist 47928605000.', 'TAX_ID 47928605000'], ['Reisepass C0VMK5127', 'PASSPORT C0VMK5127'], ['Rentenversicherung 65 170839 J 014', 'NATIONAL_ID 65 170839 J 014'], ['Krankenkasse, Nummer K470692010', 'HEALTH_ID K470692010'], ['Das Kennzeichen ist B AB 1234.', 'PLATE B AB 1234'],
    ['Mon NIR est 2 85 05 78 006 084 41.', 'NATIONAL_ID 2 85 05 78 006 084 41'], ['Mi DNI es 48271931-Z.', 'NATIONAL_ID 48271931-Z'], ['Mi NIE es Y4827192N', 'NATIONAL_ID Y4827192N'], ['O meu NIF é 248306189.', 'TAX_ID 248306189'], ['Il codice fiscale è RSSLNZ85M41F205H.', 'TAX_ID RSSLNZ85M41F205H'], ['Partita IVA 07436250158', 'TAX_ID 07436250158'],
    ['Mijn BSN is 147222187.', 'NATIONAL_ID 147222187'], ['Rijksregisternummer 85.07.30-084.74', 'NATIONAL_ID 85.07.30-084.74'], ['Mój PESEL to 89073086115.', 'NATIONAL_ID 89073086115'], ['Mitt personnummer är 850730-9816.', 'NATIONAL_ID 850730-9816'], ['Henkilötunnus 300785-085N', 'NATIONAL_ID 300785-085N'], ['TC Kimlik No: 11405900000', 'NATIONAL_ID 11405900000'],
    ['Aadhaar 4821 7732 5714', 'NATIONAL_ID 4821 7732 5714'], ['My TFN is 487 257 400.', 'TAX_ID 487 257 400'], ['Medicare 2951 23970 1', 'HEALTH_ID 2951 23970 1'], ['Meu CPF é 488.015.137-80.', 'NATIONAL_ID 488.015.137-80'], ['CNPJ 48.018.047/0001-09', 'COMPANY_ID 48.018.047/0001-09'], ['RSA ID 8507302391087', 'NATIONAL_ID 8507302391087'], ['NRIC S8515851A', 'NATIONAL_ID S8515851A'],
    ['My passport number is KD4827193', 'PASSPORT KD4827193'], ['My driving licence is W4827193', 'LICENCE W4827193'], ['our VAT number is DE 482 719 365', 'TAX_ID DE 482 719 365'], ['Postleitzahl 20095', 'POSTCODE 20095'], ['my bank account 4827193650', 'BANK_ACCOUNT 4827193650'], ['My car is registered as KL07 BDF', 'PLATE KL07 BDF'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });
});

describe('a number is found without words where its shape and check digits leave no doubt', () => {
  test.each([
    ['It says CPF-like 488.015.137-80 here', 'NATIONAL_ID 488.015.137-80'], ['See 536-22-1234 above', 'NATIONAL_ID 536-22-1234'], ['Take RSSLNZ85M41F205H', 'TAX_ID RSSLNZ85M41F205H'], ['We live in EC2A 4NE now', 'POSTCODE EC2A 4NE'], ['Router 3c:52:82:1f:0a:9b', 'DEVICE 3c:52:82:1f:0a:9b'], ['The van is FX-482-KD', 'PLATE FX-482-KD'], ['Pay to 0x52908400098527886E0F7030069857D2E4169EE7', 'WALLET 0x52908400098527886E0F7030069857D2E4169EE7'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });
});

describe('what a customer writes about an order stays', () => {
  test.each([
    'Order 89073086115 has not come', 'Bestellnummer 47928605000', 'Tracking: 488.015.137-80', 'Invoice no. 11405900000', 'Commande 248306189', 'It cost 1.234,50 EUR on 12.03.2025', 'Error 0x80070057 in version 10.0.19045', 'The code 4827193 on the box', 'Model KL07 BDF is out of stock', 'ISBN 978-3-16-148410-0', 'Room 1204, floor 12',
    'My SSN is 000-22-1234', 'Her SIN: 515 633 601', 'Mi DNI es 48271931A', 'Mój PESEL to 89073086116.', 'ff:ff:ff:ff:ff:ff',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a number that is all a text holds is a guess, told only where guesses are asked for', () => {
  expect(found('147222187')).toEqual([]);
  expect(findIdNumbers('147222187', true).map(({ score }) => score < 0.5)).toContain(true);
  expect(found('The lid, 147222187, is cracked', true)).toEqual([]);
});

test('every finding says why', () => {
  expect(findIdNumbers('Mein Pass: C0VMK5127', false)[0]).toMatchObject({ score: 0.95, explanation: 'said to be a German passport or identity card number, with right check digits' });
});

test.each(['1', '1 ', 'A1', 'AB 12-', '1.', '1-', '12 34 ', 'DE 123 ', 'a1:', 'ab:', '12345678901 '])('two hundred thousand signs of %j take less than a second', (piece) => {
  const spent = countProcessorTime();
  findIdNumbers(piece.repeat(200_000 / piece.length), true);
  expect(spent()).toBeLessThan(1_000);
});
