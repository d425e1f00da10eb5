import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { buildTriageModel } from './build-triage-model.ts';
import { defaultIntents } from './intents.ts';
import { loadClassifiers, seedExamples } from './load-classifiers.ts';

const model = buildTriageModel(defaultIntents, loadClassifiers(seedExamples()));
const triage = (messages: readonly [role: string, text: string][], more = {}) =>
  model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role }, text })), ...more }));

test('says what a ticket is about and which details it still lacks', () => {
  const result = triage([['customer', 'Where is my order? I ordered a lamp on Monday.']]);
  expect(result.intent).toBe('order-status');
  expect(result.confidence).toBeGreaterThan(0.5);
  expect(result.missing).toContain('order number');
});

test('a detail that was given is not missing', () => {
  const result = triage([['customer', 'Where is my order TC-20977?']]);
  expect(result.missing).not.toContain('order number');
  expect(result.entities).toContainEqual({ type: 'order', value: 'TC-20977', messageId: 'm0' });
});

test('of texts outside the taxonomy at most half have an intent', () => {
  const texts = [
    'The quick brown fox jumps over the lazy dog near the river bank.', 'Which vaccination do I need for a visa to Peru?', 'Photosynthesis turns light into sugar.', 'What is the capital of Australia?',
    'Stir the flour into the butter until it is golden.', 'Our choir sings on Thursday evenings in the old church.',
  ];
  expect(texts.filter((text) => triage([['customer', text]]).intent !== 'unknown').length).toBeLessThanOrEqual(3);
});

test.each([
  ['Der Akku ist kaputt, ein Foto habe ich angehängt. Seriennummer: SN48-2231. Neu gestartet habe ich auch.'], ['L’écran est cassé, photo en pièce jointe. Numéro de série : SN48-2231. J’ai essayé de redémarrer.'],
  ['La pantalla está rota, adjunto una foto. Número de serie: SN48-2231. Ya probé a reiniciar.'], ['O ecrã está partido, foto em anexo. Número de série: SN48-2231. Já tentei reiniciar.'],
])('a detail that was given in another language is not missing: %s', (text) => {
  const { missing } = triage([['customer', text]]);
  for (const detail of ['serial number', 'a photo of the damage', 'a photo of the fault', 'what has been tried so far']) expect(missing).not.toContain(detail);
});

test('a ticket in two languages says both', () => {
  const { language, languages } = triage([['customer', 'Hello, my order has not arrived yet and I am worried about it. Bitte antworten Sie mir auf Deutsch, meine Mutter liest die Nachrichten auch mit.']]);
  expect(languages.map((one) => one.language).sort()).toEqual(['de', 'en']);
  expect(['de', 'en']).toContain(language);
});

test('a mood that gets worse from turn to turn is falling, one that gets better is rising', () => {
  const bad = 'This is ridiculous and unacceptable, I am furious!!!';
  const good = 'Thank you so much, that was excellent, I am very happy.';
  expect(triage([['customer', good], ['agent', 'Fine.'], ['customer', bad]]).sentimentTrend.direction).toBe('falling');
  expect(triage([['customer', bad], ['agent', 'Fine.'], ['customer', good]]).sentimentTrend.direction).toBe('rising');
});

test('an angry repeated complaint is negative and goes to a person', () => {
  const result = triage([['customer', 'My lamp is broken.'], ['agent', 'Try again.'], ['customer', 'THIS IS RIDICULOUS!!! Still broken, third time I write. I want to speak to a manager.']]);
  expect(result.sentiment).toBe('negative');
  expect(result.handover.recommended).toBe(true);
});

test('what must be solved today is urgent and says why', () => {
  const result = triage([['customer', 'I need this urgently, my flight leaves tomorrow morning.']]);
  expect(result.urgency).toBe('high');
  expect(result.urgencyReason).not.toBe('');
});

test.each([
  ['URGENT: parcel missing', 'Where is my parcel?', 'It arrived today, thank you so much, all good now!'],
  ['I want to speak to a manager', 'I want to speak to a manager about my order.', 'Yes, she rang me and everything is solved. Thanks!'],
  ['URGENT, my lawyer is informed', 'Refund me.', 'Thank you so much, you were wonderful!'],
  ['DRINGEND: Paket fehlt', 'Wo ist mein Paket?', 'Es ist heute angekommen, vielen herzlichen Dank, alles gut!'],
  ['DRINGEND: Ich will den Chef sprechen', 'Bitte verbinden Sie mich mit dem Vorgesetzten.', 'Das hat sich erledigt, danke.'],
  ['URGENT : parler à un responsable', 'Je veux parler à un responsable.', 'Merci beaucoup, tout est réglé.'],
  ['URGENTE: quiero hablar con un responsable', 'Quiero hablar con un responsable.', 'Muchísimas gracias, ya está resuelto.'],
  ['URGENTE: quero falar com o gerente', 'Quero falar com o gerente.', 'Muito obrigada, já está tudo resolvido.'],
])('a subject asks for nothing once the matter is settled: %s', (subject, opening, newest) => {
  const settled = triage([['customer', opening], ['agent', 'We have looked into it.'], ['customer', newest]], { subject });
  expect(settled.urgency).not.toBe('high');
  expect(settled.handover).toMatchObject({ recommended: false });
  expect(triage([['customer', opening]], { subject }).urgency === 'high' || triage([['customer', opening]], { subject }).handover.recommended).toBe(true);
});

test.each([
  'Thank you for the kind answer. My order number is 48213, please look again.', 'The parcel arrived, but the screen is cracked.', 'It is still not solved, thanks anyway.', 'Is it solved now?', 'I am glad to wait until it is resolved.', 'Danke, aber es ist noch nicht angekommen.', 'Here is the photo you asked for.', 'Merci, mais rien n’a changé.', 'Gracias, pero todavía no ha llegado.', 'Obrigado, mas ainda não chegou.',
])('a subject goes on counting while the matter is open: %s', (newest) => {
  expect(triage([['customer', 'Where is my parcel?'], ['agent', 'Which one is it?'], ['customer', newest]], { subject: 'URGENT: parcel missing' }).urgency).toBe('high');
});

test('danger in the newest words outweighs thanks', () => {
  expect(triage([['customer', 'Hello'], ['agent', 'Yes?'], ['customer', 'Thank you so much, all good now, only that the charger caught fire.']]).urgency).toBe('high');
});

test('a turn that says it still fails is about what the ticket began with', () => {
  const opening: [string, string] = ['customer', 'The display of my scooter stays dark and it does not switch on any more.'];
  const turn = 'I restarted it twice as you said and nothing has changed. I need it for work from Monday, or I want a refund.';
  expect(triage([opening, ['agent', 'Restart it, then tell us.'], ['customer', turn]]).intent).toBe('product-fault');
});

test.each([['no messages', []], ['an empty message', [['customer', '']]], ['an agent alone', [['agent', 'We will call.']]]] as const)('%s is triaged as unknown', (_name, messages) => {
  expect(triage(messages as never)).toMatchObject({ intent: 'unknown', urgency: 'normal', entities: [], missing: [] });
});
