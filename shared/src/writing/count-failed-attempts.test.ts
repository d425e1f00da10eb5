import { describe, expect, test } from 'vitest';
import { message } from '../ticket/message.ts';
import { countFailedAttempts } from './count-failed-attempts.ts';

function thread(...lines: readonly string[]) {
  return { messages: lines.map((line, position) => said(line.startsWith('> ') ? 'agent' : 'customer', line.replace(/^> /, ''), position)) };
}

function said(role: 'customer' | 'agent', text: string, position: number) {
  return message.parse({ id: `m${position}`, author: { role, name: role === 'agent' ? 'Lena Brandt' : 'Ann Li' }, visibility: 'public', text, at: '2026-11-20T10:00:00.000Z' });
}

describe('a customer who came back because an answer settled nothing', () => {
  test.each([
    ['Where is my parcel?', '> It is on its way.', 'It never came. I want my money back.'],
    ['The lamp is dark.', '> Please charge it over night.', 'I did, and it is still not working.'],
    ['The lamp is dark.', '> Have you charged it?', 'Yes. This is the second time I tell you.'],
    ['Die Lampe ist dunkel.', '> Haben Sie sie geladen?', 'Ja, sie leuchtet immer noch nicht.'],
    ['La lampe est éteinte.', '> Essayez un autre câble.', 'Merci, mais elle reste éteinte.'],
    ['La lámpara no enciende.', '> Pruebe otro cable.', 'Lo he probado y sigue sin encender.'],
    ['A lâmpada não acende.', '> Experimente outro cabo.', 'Já fiz isso e a lâmpada continua sem luz.'],
    ['The lamp is dark.', '> Charge it over night. Is there anything else I can do for you?', 'Charging changed nothing, the lamp is dead.'],
    ['Where is my parcel?', '> It is on its way.', 'Thanks for nothing.'],
    ['Onde está a encomenda?', '> Chega na segunda.', 'Obrigado, mas ela não chegou.'],
    ['¿Dónde está mi paquete?', '> Llega el lunes.', 'Gracias, pero no ha llegado nada.'],
    ['Where is my parcel?', '> It is on its way. Please let us know if you have any questions.', 'It did not come today either.'],
  ])('%j → %j → %j', (...lines) => {
    expect(countFailedAttempts(thread(...lines))).toBe(1);
  });
});

describe('a customer who gave what was asked for, or was content', () => {
  test.each([
    ['I would like to order a helmet.', '> Which colour?', 'Black please, thank you!'],
    ['Ich möchte einen Helm bestellen.', '> Welche Farbe möchten Sie?', 'Schwarz.'],
    ['My parcel is late.', '> Please send us your order number.', '10442'],
    ['Mein Paket fehlt.', '> Bitte nennen Sie uns die Bestellnummer.', 'Die Nummer ist 10442.'],
    ['Mon colis est en retard.', '> Pourriez-vous nous indiquer le numéro de commande ?', 'C’est le 10442.'],
    ['Mi paquete no llega.', '> Indíquenos el número de pedido, por favor.', 'Es el 10442.'],
    ['A encomenda está atrasada.', '> Pode enviar-nos o número da encomenda?', 'É a 10442.'],
    ['Where is my parcel?', '> It comes on Monday.', 'Great, thank you so much!'],
    ['Wo ist mein Paket?', '> Es kommt am Montag.', 'Alles klar, vielen Dank.'],
    ['Où est mon colis ?', '> Il arrive lundi.', 'Parfait, bonne journée.'],
    ['¿Dónde está mi paquete?', '> Llega el lunes.', 'Perfecto, muchas gracias.'],
    ['Onde está a encomenda?', '> Chega na segunda.', 'Ótimo, obrigada!'],
    ['Where is my parcel?', '> It comes on Monday.', 'That’s great, thanks!'],
    ['Where is my parcel?', '> It comes on Monday.', 'No problem, thank you!'],
    ['Onde está a encomenda?', '> Chega na segunda.', 'Obrigado, já vi isso no site.'],
    ['Wo ist mein Paket?', '> Es kommt am Montag.', 'Danke, sonst habe ich keine Fragen.'],
    ['Where is my parcel?', '> It comes on Monday.', 'Thank you, nothing else for now.'],
    ['How long may I return it?', '> 30 days.', 'Thank you. And do you also sell helmets?'],
  ])('%j → %j → %j', (...lines) => {
    expect(countFailedAttempts(thread(...lines))).toBe(0);
  });

  test('who writes twice before anybody answers has not seen an answer fail', () => {
    expect(countFailedAttempts(thread('Where is my parcel?', 'Hello? Is anybody there?'))).toBe(0);
  });
});

test('two messages of one turn are one return, and each return counts', () => {
  expect(countFailedAttempts(thread('The lamp is dark.', '> Charge it.', 'It stays dark.', 'I want a new one.', '> Press the button for ten seconds.', 'That changes nothing.'))).toBe(2);
});

test('notes of the team and quoted trails are not read', () => {
  const { messages } = thread('I would like a helmet.', '> Which colour?', 'Black.\n\nOn Mon, 20 Nov 2026 Lena Brandt wrote:\n> It is still not working?');
  expect(countFailedAttempts({ messages: [...messages.slice(0, 2), { ...messages[1]!, id: 'n', visibility: 'internal', text: 'Still broken, second time.' }, messages[2]!] })).toBe(0);
});

test('a long hostile message is read in time', () => {
  const began = performance.now();
  countFailedAttempts(thread('x', '> y', `${'please could you '.repeat(4_000)}${'still '.repeat(4_000)}${'no '.repeat(4_000)}`));
  expect(performance.now() - began).toBeLessThan(1_000);
});
