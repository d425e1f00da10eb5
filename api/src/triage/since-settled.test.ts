import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { shippedTriage } from './shipped-triage.ts';
import { sinceSettled } from './since-settled.ts';

const model = shippedTriage(defaultIntents);
const triage = (...texts: readonly string[]) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: texts.map((text, at) => ({ id: `m${at}`, author: { role: at % 2 === 0 ? 'customer' : 'agent' }, text })) }));

test.each([
  ['This is ridiculous, three weeks for a blanket!', 'It is with the courier now.', 'It came this morning. I was really angry, but it is all sorted now, thanks.'],
  ['Das ist eine Frechheit, seit drei Wochen warte ich!', 'Es ist unterwegs.', 'Ich war wirklich sauer, aber jetzt ist alles gut, danke.'],
  ['C’est scandaleux, trois semaines d’attente !', 'Le colis est en route.', 'J’étais furieux, mais tout est réglé, merci.'],
  ['Es una vergüenza, tres semanas esperando.', 'Va en camino.', 'Estaba muy enfadada, pero ya está todo solucionado, gracias.'],
  ['Isto é uma vergonha, três semanas à espera!', 'Vai a caminho.', 'Estava furiosa, mas está tudo resolvido, obrigada.'],
])('who was angry and says that all is well now is angry no more: %s', (...texts) => {
  const { sentiment, sentimentTrend, urgency, handover } = triage(...texts);
  expect({ sentiment, direction: sentimentTrend.direction, rules: handover.because.map(({ rule }) => rule) }).toEqual({ sentiment: 'positive', direction: 'rising', rules: [] });
  expect(urgency).not.toBe('high');
});

test.each([
  'I was patient, but it is not fixed and your service is terrible.', 'I was angry, but is it solved now? No, and this is ridiculous.', 'I was told that it would be quick, but it is a disgrace.',
  'Ich war geduldig, aber es ist nicht behoben und das ist eine Frechheit.', 'J’étais patient, mais rien n’est réglé et c’est scandaleux.', 'Estaba tranquila, pero no está resuelto y es una vergüenza.', 'Estava calmo, mas não está resolvido e é uma vergonha.',
])('who says that it is not over stays angry: %s', (text) => {
  expect(sinceSettled(text)).toBe(text);
  expect(triage('It broke.', 'Sorry.', text).sentiment).toBe('negative');
});

test('what is bad after all was solved counts', () => {
  expect(triage('It broke.', 'Sorry.', 'I was upset, but it is solved. The way you spoke to me is a disgrace and unacceptable.').sentiment).toBe('negative');
});

test('a long text without an end is read in no time', () => {
  const began = performance.now();
  sinceSettled('was but was but aber '.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(500);
});
