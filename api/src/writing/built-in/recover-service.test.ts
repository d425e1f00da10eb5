import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importMacros } from '../../knowledge/import-macros.ts';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { useTool, type ToolUse } from '../../testing/use-tool.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => importMacros(transaction, { workspaceId: harbour.workspaceId, memberId: null }, [
    { id: 'mac-search', title: 'Parcel search', body: 'I have asked the carrier where your parcel is. I write to you as soon as they have answered.' },
    { id: 'mac-lamp', title: 'Lampe blinkt', body: 'Das Blinken bedeutet, dass die Lampe zu warm geworden ist. Lassen Sie sie eine Stunde abkühlen.\n\nViele Grüße\n{{agent_name}}' },
    { id: 'mac-damage', title: 'Damaged on arrival', body: 'To settle it I need a photo of the damage and of the box. Keep the packaging until we have answered.' },
  ]));
});
afterAll(() => harbour.close());

function recover(text: string, asked: string, language = 'en'): Promise<ToolUse> {
  return useTool(harbour, 'service-recovery', text, { ticket: returnsTicket({ subject: '', language, messages: [customerMessage(asked)] }) });
}

describe('what the agent found out stays', () => {
  test.each([
    ['The parcel was lost. I have booked a new one.', 'My parcel has not arrived, where is it?', 'en', 'The parcel was lost. I have booked a new one.'],
    ['Le colis est perdu. J’en ai réservé un nouveau.', 'Bonjour, mon colis n’est toujours pas arrivé, où est-il ?', 'fr', 'Le colis est perdu. J’en ai réservé un nouveau.'],
    ['El paquete se perdió. He reservado uno nuevo.', 'Hola, mi paquete no ha llegado todavía, ¿dónde está?', 'es', 'El paquete se perdió. He reservado uno nuevo.'],
    ['A encomenda perdeu-se. Já reservei outra.', 'Olá, a minha encomenda ainda não chegou, onde está?', 'pt', 'A encomenda perdeu-se. Já reservei outra.'],
    ['Das Paket ist weg. Ich habe ein neues gebucht.', 'Guten Tag, mein Paket ist nicht angekommen, wo bleibt es?', 'de', 'Das Paket ist weg. Ich habe ein neues gebucht.'],
    ['I apologise that we charged you twice. I have asked our bank to reverse it.', 'You took the money twice!', 'en', 'I apologise that we charged you twice. I have asked our bank to reverse it.'],
  ])('%j', async (text, asked, language, kept) => {
    expect((await recover(text, asked, language)).text).toContain(`\n\n${kept}\n\n`);
  });

  test('thanks and a second apology go, and the paragraphs stay', async () => {
    const { text } = await recover('Hi Marta,\n\nThank you for your message. The parcel was lost.\n\nWe are sorry for the inconvenience. I have booked a new one.\n\nKind regards,\nInes Moreau', 'Where is my parcel?');
    expect(text).toContain('\n\nThe parcel was lost.\n\nI have booked a new one.\n\nKind regards,\nInes Moreau');
    expect(text).not.toMatch(/thank you|inconvenience/iu);
  });
});

test('who only answered a question has not had to write more than once', async () => {
  const { text } = await useTool(harbour, 'service-recovery', 'I have put the black one in your basket.', { ticket: returnsTicket({ messages: [
    customerMessage('I would like to order a helmet.'), { id: 'm2', author: { role: 'agent', name: 'Ines Moreau' }, visibility: 'public', text: 'Which colour?', at: '2026-11-20T10:00:00.000Z' }, { ...customerMessage('Black please, thank you!', 'm3'), at: '2026-11-20T11:00:00.000Z' },
  ] }) });
  expect(text).not.toContain('more than once');
});

describe('without a text', () => {
  test('a macro that speaks of it says what happens now', async () => {
    expect((await recover('', 'My parcel has not come for three weeks, where is it?')).text).toContain('I have asked the carrier where your parcel is.');
  });

  test('a macro in the language of the reply keeps its own sign-off to itself', async () => {
    const { text } = await recover('', 'Guten Tag, meine neue Lampe blinkt ständig, was soll ich tun?', 'de');
    expect(text).toContain('Lassen Sie sie eine Stunde abkühlen.');
    expect(text).not.toContain('Viele Grüße');
    expect(text.match(/Grüße/gu)).toHaveLength(1);
  });

  test.each([
    ['Guten Tag, meine Bestellung 10442 ist nicht angekommen, wo bleibt sie?', 'de', 'a macro of something else'],
    ['Bonjour, mon casque est arrivé cassé et la boîte était abîmée, voici des photos.', 'fr', 'a macro in another language'],
    ['Your colleague shouted at me on the phone and hung up, and he asked for my photo.', 'en', 'a macro that shares a word by chance'],
  ])('%j in %s is not answered with %s', async (asked, language) => {
    expect((await recover('', asked, language)).end).toMatchObject({ outcome: 'needs', needs: 'text' });
  });
});
