import { eraseCustomer } from '@countersign/db/crypto/erase-customer';
import { corrections } from '@countersign/db/schema/corrections';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Triage } from '@countersign/shared/assist/triage';
import { uuidv7 } from '@countersign/shared/ids';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';

let harbour: TestApp;
let tickets = 0;
beforeAll(async () => {
  harbour = await testApp();
  await triaged('Hello');
}, 120_000);
afterAll(() => harbour.close());

function ticketOf(text: string, email: string | undefined): TicketInput {
  tickets += 1;
  return returnsTicket({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id: `${7000 + tickets}` }, subject: '', requester: { name: 'Lena Berg', email: email ?? `customer-${tickets}@post.example` }, messages: [customerMessage(text)] });
}

async function triaged(text: string, email?: string): Promise<{ triage: Triage; runId: string; ticket: TicketInput }> {
  const ticket = ticketOf(text, email);
  const events = await harbour.assist({ ticket, agent: { name: 'Ines Moreau' } });
  const [triage, done] = [events.find(({ event }) => event === 'triage'), events.find(({ event }) => event === 'done')];
  if (triage?.event !== 'triage' || done?.event !== 'done') throw new Error(`no triage: ${JSON.stringify(events.at(-1))}`);
  return { triage: triage.data, runId: done.data.runId, ticket };
}

async function correct({ triage, runId, ticket }: Awaited<ReturnType<typeof triaged>>, to: string, field: 'intent' | 'urgency' | 'sentiment' = 'intent', from: string = triage[field]): Promise<void> {
  const fact = { id: uuidv7(), at: new Date().toISOString(), ticketKey: ticket.key, type: 'triage.corrected', runId, field, from, to };
  expect(await (await harbour.post('/v1/facts', { facts: [{ fact }] }, harbour.as.extension)).json()).toMatchObject({ committed: [fact.id] });
}

const intentOf = async (text: string): Promise<string> => (await triaged(text)).triage.intent;
const examples = () => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(triageExamples));

const leak = 'The kettle leaks from underneath after two weeks of use.';
const paraphrases = ['My kettle is leaking at the bottom, I have had it for two weeks', 'Water leaks out of the kettle underneath', 'Two weeks old kettle leaks'];

test('a correction acts on the next ticket that says the same in other words, within two seconds', async () => {
  for (const text of paraphrases) expect(await intentOf(text)).not.toBe('warranty-claim');
  const read = await triaged(leak, 'lena@post.example');
  const spent = countProcessorTime();
  await correct(read, 'warranty-claim');
  expect(await intentOf(paraphrases[0]!)).toBe('warranty-claim');
  expect(spent()).toBeLessThan(2000);
  for (const text of [leak, ...paraphrases]) expect(await intentOf(text), text).toBe('warranty-claim');
});

test('tickets about other things keep their intent', async () => {
  expect(await intentOf('How do I descale the kettle?')).toBe('how-to');
  expect(await intentOf('Where is my order? It should be here today.')).toMatch(/order-status|late-delivery/);
});

test('the correction is counted and points to the masked, sealed words it was said about', async () => {
  const [example] = await examples();
  const [counted] = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(corrections).where(eq(corrections.runId, example!.runId)));
  expect(example).toMatchObject({ field: 'intent', label: 'warranty-claim' });
  expect(counted).toMatchObject({ field: 'intent', to: 'warranty-claim', from: example!.predicted, textId: example!.textId });
});

test('undoing a correction takes it back', async () => {
  const read = await triaged('The gift card I got for my birthday is not accepted at the checkout.');
  const before = await intentOf('Checkout does not accept my gift card');
  await correct(read, 'legal-threat');
  expect(await intentOf('Checkout does not accept my gift card')).toBe('legal-threat');
  await correct(read, read.triage.intent, 'intent', 'legal-threat');
  expect(await intentOf('Checkout does not accept my gift card')).toBe(before);
  expect(await examples()).toHaveLength(1);
});

test('the last word on a ticket counts', async () => {
  const read = await triaged('Do you take back the old mattress when you bring the new one?');
  await correct(read, 'return-request');
  await correct(read, 'shipping-options');
  expect(await intentOf('Will the old mattress be taken away with the delivery of the new one?')).toBe('shipping-options');
});

test('an intent that the taxonomy does not have teaches nothing', async () => {
  const count = (await examples()).length;
  await correct(await triaged('Please call the caretaker about the lift.'), 'made-up');
  expect(await examples()).toHaveLength(count);
});

test('that no intent fits is learned as well, until it is taken back', async () => {
  const text = 'How do I use the old blender as a stage light for our theatre group?';
  const alike = 'Our theatre group wants the old blender as a stage light, how do we use it?';
  const read = await triaged(text);
  expect(read.triage.intent).toBe('how-to');
  await correct(read, 'unknown');
  const { intent, outOfScope, alternatives, handover } = (await triaged(alike)).triage;
  expect({ intent, alternatives: alternatives.map((other) => other.intent) }).toMatchObject({ intent: 'unknown', alternatives: expect.not.arrayContaining(['unknown']) as string[] });
  expect(outOfScope).toBeGreaterThan(0.75);
  expect(handover.because.map(({ rule }) => rule)).toContain('out-of-scope');
  expect(await intentOf('How do I use the kettle for the first time?')).toBe('how-to');
  await correct(read, 'how-to', 'intent', 'unknown');
  expect(await intentOf(alike)).toBe('how-to');
});

test('what was corrected is no second request of the next ticket, and what is asked besides stays one', async () => {
  const text = 'The jug came with a crack in it. I noticed it right after opening the box.';
  const read = await triaged(text);
  expect(read.triage.intent).toBe('damaged-item');
  await correct(read, 'product-fault');
  const issuesOf = async (of: string) => (await triaged(of)).triage.issues.map(({ intent }) => intent);
  expect(await issuesOf(text)).toEqual(['product-fault']);
  expect((await issuesOf(`${text} Also, could you send me an invoice with our VAT number?`)).sort()).toEqual(['invoice', 'product-fault']);
});

test('how urgent a ticket is, is learned as well', async () => {
  const read = await triaged('The display of our scales shows two dashes.');
  await correct(read, 'high', 'urgency', 'normal');
  expect((await triaged('Two dashes are shown on the display of our scales')).triage.urgency).toBe('high');
});

test('a correction outweighs the rule that misread the ticket, and not one that speaks of something new', async () => {
  const read = await triaged('The scales are dead, and I need them tomorrow morning for the market stall.');
  expect(read.triage).toMatchObject({ urgency: 'high', urgencyReason: 'It is needed today or tomorrow' });
  await correct(read, 'normal', 'urgency');
  expect((await triaged('The scales are dead, and I need them tomorrow morning for the market stall.')).triage).toMatchObject({ urgency: 'normal', urgencyReason: 'Somebody corrected a message like this one' });
  expect((await triaged('The scales are dead, and I need them tomorrow morning for the market stall. They caught fire.')).triage).toMatchObject({ urgency: 'high', urgencyReason: 'Somebody may be in danger' });
});

test('a correction of a mood outweighs strong words', async () => {
  const text = 'The mixer shows a horrible noise code, and the booklet calls it the nightmare mode I hate.';
  const read = await triaged(text);
  expect(read.triage.sentiment).toBe('negative');
  await correct(read, 'neutral', 'sentiment');
  expect((await triaged(text)).triage.sentiment).toBe('neutral');
  expect((await triaged(`${text} You are liars, this is ridiculous and unacceptable.`)).triage.sentiment).toBe('negative');
});

test('erasing the customer takes what they taught out of triage at once', async () => {
  const { database, masterKey } = harbour.dependencies;
  await withWorkspace(database, harbour.workspaceId, (transaction) => eraseCustomer(transaction, masterKey, harbour.workspaceId, 'lena@post.example'));
  expect(await intentOf(paraphrases[0]!)).not.toBe('warranty-claim');
  expect((await examples()).some(({ label }) => label === 'warranty-claim')).toBe(false);
});
