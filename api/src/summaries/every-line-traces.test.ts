import { summary as summarySchema } from '@countersign/shared/assist/summary';
import { ticket } from '@countersign/shared/ticket/ticket';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { namesOf, numbersOf } from '../grounding/claim-parts.ts';
import { summarise } from './summarise.ts';

const customer = [
  'Hello, my order {n} of {d} March has not arrived. Where is it?', 'The display shows {c} and {w} stops after {s} minutes.', 'I paid {n} euros to {w} and want it back!', 'Tried that twice; see https://pics.example/{n} for a photo.',
  'Thanks, that was it.', 'Guten Tag, mein Paket {n} kam nicht an. Wann kommt es?', 'Ich habe {w} schon angerufen, ohne Erfolg…', 'Bonjour, la commande {n} est cassée, pouvez-vous me rembourser {s} euros ?', 'ok', '   ', '@shop is {w} open on {d} May\n\n- item {c}\n- item {n}', '“Your parcel {n} is late” is all I hear from {w}.',
];
const agent = [
  'Hi there, please restart {w} and hold the button for {s} seconds.', 'We will refund {n} euros by {d} April.', 'I have asked {w} about order {n}. ^JM', 'You are welcome!', 'Could you send us the code {c}?', 'Wir schicken Ihnen bis zum {d}. Mai ein neues Gerät der Reihe {c}.', 'Nous vous enverrons {w} le {d} juin.', 'Sorry for the wait. Our technician will call you within {s} days about {c}.',
];
const names = ['Ghent Station', 'Ms Okafor', 'Brightwell', 'the Oslo branch'];

/** A small generator with a seed, so that a failure can be repeated. */
function chooser(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

function thread(seed: number, length: number) {
  const choose = chooser(seed);
  const filled = (text: string): string => text.replaceAll('{n}', String(1000 + choose(9000))).replaceAll('{d}', String(1 + choose(28))).replaceAll('{s}', String(2 + choose(90))).replaceAll('{c}', `E${choose(90)}-K`).replaceAll('{w}', names[choose(names.length)]!);
  const messages = Array.from({ length }, (_, at) => {
    const role = at === 0 || choose(2) === 0 ? ('customer' as const) : ('agent' as const);
    const pool = role === 'customer' ? customer : agent;
    return { id: `m${at}`, author: { role, name: role === 'agent' ? 'Lena' : 'Ann' }, text: Array.from({ length: 1 + choose(3) }, () => filled(pool[choose(pool.length)]!)).join(' ') };
  });
  return ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages });
}

const fold = (text: string): string => text.replace(/https?:\/\/\S+/g, '(link)').replace(/\s+/g, ' ');

test.each(['en', 'de', 'fr', 'es', 'pt'])('in 40 made-up threads every line stands in the messages it names, numbers and names with it (%s)', (locale) => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const made = thread(seed * 7919, 1 + (seed % 62));
    const { lines, sentences, ...rest } = summarySchema.parse(summarise(made, { locale, summarisedTo: `m${seed % 9}` }));
    const quotes = [...lines, ...rest.gone].map(({ quote, messageIds }) => ({ quote, messageIds }));
    for (const { quote, messageIds } of [...quotes, ...sentences.map(({ text, messageIds: ids }) => ({ quote: text.replace(/^[^:]*: /, ''), messageIds: ids }))]) {
      const said = messageIds.map((id) => made.messages.find((message) => message.id === id)!.text).join('\n');
      expect(fold(said), `thread ${seed}`).toContain(quote.replace(/…$/, ''));
      for (const number of numbersOf(quote)) expect([...numbersOf(said)], `thread ${seed}`).toContain(number);
      for (const name of namesOf(quote)) expect(said.toLowerCase(), `thread ${seed}`).toContain(name);
    }
    expect(lines.length, `thread ${seed}`).toBeLessThanOrEqual(9);
    expect(new Set(lines.map(({ text }) => text)).size, `thread ${seed}`).toBe(lines.length);
  }
});

test('ten thousand messages are summed up in half a second of processor time', () => {
  const spent = (length: number): number => Math.min(...Array.from({ length: 8 }, (_, run) => {
    const made = thread(run + 1, length);
    const spent = countProcessorTime();
    summarise(made);
    return spent();
  }));
  expect(spent(10_000)).toBeLessThan(500);
});
