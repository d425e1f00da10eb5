import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { stripQuotes } from './strip-quotes.ts';

const quote = '> Your parcel left on Monday.\n> The team';

describe('stripQuotes', () => {
  test.each([
    ['English', 'On Mon, 3 Mar 2025 at 10:12, Support <help@shop.example> wrote:'],
    ['English over two lines', 'On Mon, 3 Mar 2025 at 10:12, A Very Long Support Name\n<help@shop.example> wrote:'],
    ['German', 'Am 03.03.2025 um 10:12 schrieb Kundendienst <hilfe@shop.example>:'],
    ['German, name first', 'Kundendienst <hilfe@shop.example> schrieb am Mo., 3. März 2025 um\n10:12 Uhr:'],
    ['French', 'Le lun. 3 mars 2025 à 10:12, Aide <aide@shop.example> a écrit :'],
    ['Spanish', 'El lun, 3 mar 2025 a las 10:12, Ayuda (<ayuda@shop.example>) escribió:'],
    ['Italian', 'Il giorno lun 3 mar 2025 alle ore 10:12 Aiuto <aiuto@shop.example> ha scritto:'],
    ['Portuguese', 'Em seg., 3 de mar. de 2025 às 10:12, Ajuda <ajuda@shop.example> escreveu:'],
    ['Dutch', 'Op ma 3 mrt 2025 om 10:12 schreef Hulp <hulp@shop.example>:'],
    ['Polish', 'pon., 3 mar 2025 o 10:12 Pomoc <pomoc@shop.example> napisał(a):'],
    ['Swedish', 'Den mån 3 mars 2025 kl 10:12 skrev Hjälp <hjalp@shop.example>:'],
    ['Russian', 'пн, 3 мар. 2025 г. в 10:12, Помощь <help@shop.example>:'],
    ['Chinese', '在 2025年3月3日 10:12，客服 <help@shop.example> 写道：'],
    ['Japanese', '2025年3月3日(月) 10:12 サポート <help@shop.example>:'],
  ])('takes a %s quoted trail off', (_language, header) => {
    const parts = stripQuotes(`Where is it now?\n\n${header}\n\n${quote}\n`);
    expect(parts.text).toBe('Where is it now?');
    expect(parts.quoted).toContain('parcel left');
  });

  test.each([
    ['Outlook', '________________________________\nFrom: Support <help@shop.example>\nSent: Monday, March 3, 2025 10:12\nTo: Ana <ana@mail.example>\nSubject: Your parcel\n\nIt left.'],
    ['German Outlook', '-----Ursprüngliche Nachricht-----\nVon: Hilfe\nGesendet: Montag, 3. März 2025\nAn: Ana\nBetreff: Paket\n\nEs ist weg.'],
    ['a forward', '---------- Forwarded message ---------\nFrom: Support <help@shop.example>\nDate: Mon, Mar 3, 2025\n\nIt left.'],
  ])('takes off what %s puts below', (_client, below) => {
    expect(stripQuotes(`Any news?\n\n${below}`)).toMatchObject({ text: 'Any news?', signature: '' });
  });

  test('keeps what was written below the quote', () => {
    expect(stripQuotes(`On 3 Mar 2025, at 10:12, Support wrote:\n\n${quote}\n\nIt never came.`).text).toBe('It never came.');
  });

  test.each([
    ['-- \nAna Ruiz\nHead of Sales\n+34 600 000 000', 'delimiter'],
    ['Kind regards,\nAna Ruiz', 'closing'],
    ['Mit freundlichen Grüßen\nAna Ruiz', 'German closing'],
    ['Cordialement,\nAna', 'French closing'],
    ['Sent from my iPhone', 'device note'],
    ['Gesendet von meinem Telefon', 'German device note'],
  ])('takes the signature off: %s', (signature) => {
    expect(stripQuotes(`It never came.\n\n${signature}\n`)).toEqual({ text: 'It never came.', quoted: '', signature: signature.trimEnd() });
  });

  test.each([
    'On Monday I wrote: please call me. Nobody did.',
    'From: the blue box, I took two.\nIs that right?',
    'I wrote this with regards to the invoice.\nIt is wrong.',
    'Mail sent from my phone does not arrive.\nIt did yesterday.',
    'Steps:\n---\n1. open\n2. close\n---\nIt fails.',
    'Regards',
  ])('keeps ordinary words: %j', (message) => {
    expect(stripQuotes(message)).toEqual({ text: message, quoted: '', signature: '' });
  });

  test('a bare forward keeps the forwarded words', () => {
    expect(stripQuotes('---------- Forwarded message ---------\nFrom: Bo <bo@mail.example>\nSubject: Broken\nTo: Ana\n\nThe lamp is broken.').text).toBe('The lamp is broken.');
  });

  test.each(['> ', 'On 1 Jan 2025 x <', 'From: a\n', '-- \n', 'a\n'.repeat(5), 'On 10:10 2025 '])('a megabyte of %j takes less than a second', (piece) => {
    const spent = countProcessorTime();
    stripQuotes(piece.repeat(Math.floor(1_000_000 / piece.length)));
    expect(spent()).toBeLessThan(1_000);
  });
});
