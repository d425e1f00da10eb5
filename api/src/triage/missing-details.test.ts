import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { describe, expect, test } from 'vitest';
import { compileEntityPattern, type CompiledPattern } from './entities/compile-entity-pattern.ts';
import { detailNames } from './details/detail-names.ts';
import { findEntities } from './find-entities.ts';
import { missingDetails } from './missing-details.ts';

function missing(text: string, asksFor: readonly string[], { patterns = {}, email }: { patterns?: Readonly<Record<string, string>>; email?: string } = {}): string[] {
  const compiled = Object.entries(patterns).map(([name, pattern]) => compileEntityPattern({ name, pattern }) as CompiledPattern);
  return missingDetails(asksFor, findEntities(text, 'm1', { patterns: compiled }), text, email);
}

describe('a detail that a team names in its own language is given', () => {
  test.each([
    ['Bestellnummer TC-20977, Seriennummer: SN48-2231, Kundennummer 4471-9.', ['Bestellnummer', 'Seriennummer', 'Kundennummer', 'Ihre Bestell-Nr.']],
    ['Ma commande n° 88412, numéro de série SN48-2231, numéro de client 44719.', ['numéro de commande', 'votre numéro de série', 'numéro de client']],
    ['Mi pedido número 88412, número de serie SN48-2231, número de cliente 44719.', ['número de pedido', 'número de serie', 'número de cliente']],
    ['A encomenda nº 88412, número de série SN48-2231, número de cliente 44719.', ['número da encomenda', 'número de série', 'número de cliente']],
    ['Am 3. Oktober wurden 49,90 € abgebucht.', ['Datum und Betrag der Zahlung', 'Datum der Abbuchung']],
    ['Ich wohne in der Lindenstraße 12, 20095 Hamburg.', ['Lieferadresse', 'Anschrift', 'Land und Postleitzahl']],
    ['J’habite 12 rue des Lilas, 75011 Paris. Photo en pièce jointe.', ['adresse de livraison', 'une photo du dommage']],
    ['La pantalla muestra el error E07, adjunto una foto.', ['mensaje de error exacto', 'foto del fallo']],
    ['The serial number on its foot is 4822. Seriennummer des Geräts SN48-2231', ['serial number']], ['Die Vertragsnummer meines Vaters lautet 4711.', ['Vertragsnummer']],
    ['My meter shows 5512 and the contract number is 4711-22.', ['contract number']],
    ['Zählerstand: 5512. Vertragsnummer 4711-22', ['Zählerstand', 'Vertragsnummer']],
  ])('%s', (text, asksFor) => {
    expect(missing(text, asksFor)).toEqual([]);
  });
});

test('what is named in any language is missing where the customer gives none of it', () => {
  const asksFor = ['Bestellnummer', 'numéro de série', 'número de cliente', 'Vertragsnummer', 'order number', 'mensagem de erro exata', 'Lieferadresse', 'contract number'];
  expect(missing('My lamp is dead. Where do I find the contract number?', asksFor)).toEqual(asksFor);
  expect(missing('I cannot find the serial number of my GT-200 or my 2023 lamp, nor the contract number among 4000 mails.', ['serial number', 'contract number'])).toEqual(['serial number', 'contract number']);
  expect(missing('Ich finde die Seriennummer nicht, die Lampe ist von 2023.', ['Seriennummer'])).toEqual(['Seriennummer']);
});

test('a name of ours is understood in every language it is shown in', () => {
  const text = 'Order TC-20977, paid €49.90 on 9 November with serial number SN48-2231, it says error E07 on my Aero 300.';
  for (const english of ['order number', 'serial number', 'date and amount of the payment', 'exact error message', 'product model']) expect(missing(text, [english, ...Object.values(detailNames[english]!)])).toEqual([]);
});

test('a workspace’s own pattern gives the detail of its name, and no other', () => {
  const patterns = { 'Contract number': 'K-\\d{6}', Bestellnummer: 'BX\\d{4}' };
  expect(missing('It is about K-771203.', ['the contract number', 'Policy number'], { patterns })).toEqual(['Policy number']);
  expect(missing('Es geht um BX4471.', ['order number', 'contract number'], { patterns })).toEqual(['contract number']);
});

describe('a number or a word of something else gives nothing', () => {
  test.each([
    ['My order 20418 never came.', ['delivery address', 'country and postcode']],
    ['Das Paket ist weg, ich warte seit 2024. Bestellung 20418.', ['Lieferadresse']],
    ['Please answer via e-mail, I called 1500 times.', ['delivery address']],
    ['Since March 14 my speaker is dead.', ['product model']],
    ['In 2024 I bought it, after 3 days it broke. On May 3 again.', ['product model']],
    ['Seit Mai 2023 geht die Lampe nicht, seit der Woche 12 gar nicht.', ['product model']],
    ['My iOS 17 app crashes, order TC-20977.', ['product model']],
    ['I was charged twice yesterday.', ['date and amount of the payment']],
    ['I was charged €49.90 twice.', ['date and amount of the payment']],
    ['Gestern wurde doppelt abgebucht.', ['Datum und Betrag der Zahlung']],
    ['My verification code 482913 is rejected.', ['exact error message', 'voucher or discount code']],
    ['My voucher code SAVE2026 is not taken.', ['exact error message']],
    ['The message\'s gone and there is an error.', ['exact error message']],
    ['It is a scratched picture frame.', ['a photo of the damage']],
    ['I sent the picture frame back.', ['a photo of the damage']],
    ['Should I send you a photo? I can attach a picture tomorrow.', ['a photo of the damage']],
    ['Ich habe noch kein Foto geschickt, soll ich ein Bild schicken?', ['a photo of the damage']],
    ['The charger is attached to the wall.', ['a photo of the fault']],
    ['Je n’ai pas de photo, dois-je envoyer une image ?', ['a photo of the fault']],
    ['Order TC-20977 holds the wrong lamp.', ['order date', 'what was ordered', 'name on the order', 'Rechnungsdatum', 'data da compra', 'Rufnummer']],
    ['I want to change my e-mail address.', ['new details']],
    ['Ich möchte meine Adresse ändern.', ['new details']],
  ])('%s', (text, asksFor) => {
    expect(missing(text, asksFor)).toEqual(asksFor);
  });
});

describe('what the customer gives is not asked for', () => {
  test.each([
    ['It should go to 14 Harbour Street, Whitby YO21 3PU.', ['delivery address', 'country and postcode']],
    ['Do you ship to 20095 Hamburg?\nThanks', ['country and postcode']],
    ['What does it cost to Norway, postcode 0150?', ['country and postcode']],
    ['My Aero 300 is dead.', ['product model']], ['The EcoDry3 leaks.', ['product model']], ['Meine Brio 3 ist defekt.', ['product model']], ['The GT-200 hums.', ['product model']],
    ['I was charged €49.90 twice yesterday.', ['date and amount of the payment']],
    ['It says error E07.', ['exact error message']], ['Error: connection refused', ['exact error message']], ['It tells me "payment declined" and the message reads “try later”.', ['exact error message']],
    ['The display shows code 34.', ['exact error message']], ['Die Fehlermeldung lautet „Karte abgelehnt“.', ['exact error message']],
    ['My voucher code SAVE2026 is not taken.', ['voucher or discount code']], ['Der Gutschein: HERBST20 geht nicht.', ['voucher or discount code']], ['The code WELCOME is refused.', ['voucher or discount code']],
    ['I can’t use it, photo attached.', ['a photo of the damage']], ['As you can see in the attached picture it is cracked.', ['a photo of the damage']], ['Anbei zwei Bilder.', ['a photo of the damage']],
    ['Voici une photo.', ['a photo of the fault']], ['Segue a foto em anexo.', ['a photo of the fault']], ['Please see attached.', ['a photo of the fault']],
    ['I want a refund because it is scratched.', ['reason for the refund']], ['Zurück damit, sie ist zu klein.', ['reason for the return']],
  ])('%s', (text, asksFor) => {
    expect(missing(text, asksFor)).toEqual([]);
  });
});

test('new details are given by what is new: another e-mail address, a number, an address, a name', () => {
  const email = 'anna@old.example';
  for (const text of [
    'Please change my e-mail to anna@new.example.', 'My new phone number is +49 171 5550123.', 'Ich bin umgezogen: Lindenstraße 12, 20095 Hamburg.', 'I married, please change my last name to Schneider.', 'Mon nouveau nom est Dubois.',
    'Mi nuevo correo es anna@new.example.', 'Bitte ändern Sie meinen Nachnamen in Schneider.',
  ]) expect(missing(text, ['new details', 'neue Angaben'], { email }), text).toEqual([]);
  expect(missing('My name is Anna and I want to change my phone number.', ['new details'], { email })).toEqual(['new details']);
  expect(missing('Please change the e-mail of my account anna@old.example.', ['new details', 'new e-mail address'], { email })).toEqual(['new details', 'new e-mail address']);
});

test('reads a hostile text in time that grows with its length alone', () => {
  const asksFor = [...Object.keys(detailNames), 'contract number', 'phone number'];
  const spent = countProcessorTime();
  for (const piece of ['a', '1', ' ', 'no ', 'photo ', 'code: ', 'serial number ', 'A1', '"', '12345 Aa ', 'the Aa ', 'contract number ', '‹']) missing(piece.repeat(24_000 / piece.length), asksFor);
  expect(spent()).toBeLessThan(6000);
});
