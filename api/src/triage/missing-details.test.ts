import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { execFileSync } from 'node:child_process';
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

describe('what is given in plain words is not asked for again', () => {
  test.each([
    ['Any idea where the piano stool is? It’s 70412.', ['order number']], ['¿Dónde está mi tetera? Es el 70412.', ['order number']], ['Wo bleibt der Teppich? 5541207. Danke', ['order number']],
    ['The mirror hangs crooked on every wall we tried, so we are returning it.', ['reason for the return']], ['Bitte erstatten: Das Konzert wurde abgesagt.', ['reason for the refund']], ['Le guide n’est jamais venu, je veux être remboursé.', ['reason for the refund']],
    ['Could we swap the bowls for the oval ones?', ['item wanted instead']], ['Die Jacke spannt, ich bräuchte sie in XL.', ['item wanted instead']], ['Prefiero la manta en gris.', ['item wanted instead']],
    ['Please make it four tickets rather than two.', ['what to change']], ['Bitte liefert an die Goethestraße 4, 50667 Köln.', ['what to change']], ['On the ticket I am Ana, my passport says Anna.', ['what to change']],
    ['Ich habe den Filter gereinigt und das Gerät neu gestartet.', ['what has been tried so far']], ['Nettoyée deux fois, sans succès.', ['what has been tried so far']], ['Desliguei da tomada e troquei o cabo.', ['what has been tried so far']],
    ['In the carton were two kettles and a scarf.', ['what was in the parcel']], ['J’ai reçu une bouilloire au lieu d’un grille-pain.', ['what was in the parcel']], ['Faltan las dos sillas.', ['what was in the parcel']],
    ['Move me to the Harbour plan, please.', ['plan wanted']], ['Bitte auf den Jahrestarif umstellen.', ['plan wanted']], ['Queremos añadir tres usuarios.', ['plan wanted']],
    ['The screen says ‘no route to printer’.', ['exact error message']], ['El sistema responde que la sesión no es válida.', ['exact error message']], ['Es erscheint: Karte nicht lesbar.', ['exact error message']],
    ['You took 18.40 on 2 May.', ['date and amount of the payment']],
    ['Die Kaffeemühle Aurora Klein quietscht.', ['product model']], ['La bouilloire Lunéa Duo fuit.', ['product model']], ['Our Tidewell Nova kettle leaks.', ['product model']],
    ['The frame no. WX4471209 has a crack.', ['serial number']], ['Rechnung bitte an Holz Meier, Talweg 3, 4020 Linz.', ['billing name and address']], ['My wedding was in May, I am now called Ida Berg.', ['new details']],
    ['LENZ25 does nothing at the checkout.', ['voucher or discount code']], ['We live in Nova Scotia, B3H 4R2.', ['country and postcode']], ['Sent from my tablet with iPadOS 17.4.', ['device and software version']],
  ])('%s', (text, asksFor) => {
    expect(missing(text, asksFor)).toEqual([]);
  });
});

describe('who says that something is to be done has not said what', () => {
  test.each([
    ['I want to send the lamp back. It is still sealed in its box. You reach me on 030 5550 1422.', ['reason for the return']], ['Ich will mein Geld zurück, den Grund möchte ich nicht nennen.', ['reason for the refund']],
    ['I would like to swap it but have not decided what for.', ['item wanted instead']], ['I got the boots in 41 and want to exchange them.', ['item wanted instead']],
    ['Ich möchte an meiner Bestellung etwas ändern.', ['what to change']], ['I have not tried anything yet.', ['what has been tried so far']], ['Todavía no he tocado nada.', ['what has been tried so far']],
    ['This is not what I ordered.', ['what was in the parcel']], ['Some things are missing from the parcel.', ['what was in the parcel']], ['Our plan is too dear, what else is there?', ['plan wanted']],
    ['I click on “My invoices” and nothing comes.', ['exact error message']], ['A colleague at the shop in Camden helped me.', ['product model']], ['If needed I can send a photo.', ['a photo of the damage']],
    ['Ring me on 0151 555 0142.', ['order number']], ['Our VAT number is GB 555 0142 77.', ['order number', 'invoice number']], ['We are at Via Lunga 3, 1000-204 Lisboa.', ['order number']], ['The parcel with tracking number RR555014277DE is lost.', ['order number']],
    ['The mail came from help@your-bank-login.example.', ['e-mail address of the account']], ['The app crashes on my phone.', ['device and software version']], ['My profile is under ida@example.com, I will send the new address soon.', ['new details']],
  ])('%s', (text, asksFor) => {
    expect(missing(text, asksFor)).toEqual(asksFor);
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
  for (const piece of ['a', '1', ' ', 'no ', 'photo ', 'code: ', 'serial number ', 'A1', '"', '12345 Aa ', 'the Aa ', 'contract number ', '‹', '1 ', 'A-', 'it is 1', 'says: ', 'statt ein ', 'change to ', 'a Aa Aa ', 'une a ']) missing(piece.repeat(24_000 / piece.length), asksFor);
  expect(spent()).toBeLessThan(6000);
});

test('a product’s name is heard in a server that has run for long too, where patterns are no longer optimised', () => {
  const script = `
    import { findEntities } from './find-entities.ts';
    import { missingDetails } from './missing-details.ts';
    const texts = ['My Aero 300 is dead.', 'La bouilloire Lunéa Duo fuit.', 'Minha Oster PrimaLatte vaza.'];
    console.log(JSON.stringify(texts.map((text) => missingDetails(['product model'], findEntities(text, 'm1', { patterns: [] }), text, undefined))));`;
  const said = execFileSync(process.execPath, ['--no-regexp-optimization', '--input-type=module', '-e', script], { cwd: import.meta.dirname, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual([[], [], []]);
});
