// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { AskEvent } from '@countersign/shared/ask/ask-event';
import type { AskRequestInput } from '@countersign/shared/ask/ask-request';
import type { AskSource } from '@countersign/shared/ask/ask-source';
import { encodeSse } from '@countersign/shared/assist/sse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InsertOutcome, PanelAnswer, PanelRequest } from '../../protocol/page-protocol.ts';
import { connectApi } from '../../session/api.ts';
import { keepPin } from '../pins/keep-pins.ts';
import { readPins } from '../pins/read-pins.ts';
import { shownView } from '../state/reduce-panel.ts';
import { keyOf, opened, sentenceOf, sourceOf, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider, usePanel } from '../use-panel.ts';
import AskView from './ask-view.tsx';

const message: AskSource = { documentId: 'message:', passageId: 'message:m1', kind: 'message', author: 'agent', title: 'Lena', heading: '', text: 'We will send a loan battery by Friday.', score: 0, visibility: 'public', updated: '2026-11-20T08:00:00Z' };
const inserted: InsertOutcome = { outcome: 'inserted', landedDifferently: null, afterMessageId: null, agent: null };
const written = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
  written.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const done = (over: Partial<Extract<AskEvent, { event: 'done' }>['data']> = {}): AskEvent => ({ event: 'done', data: { runId: 'run_1', engine: 'built-in', timingsMs: { total: 4 }, receipt: null, ...over } });
const answered: readonly AskEvent[] = [
  { event: 'sources', data: { sources: [sourceOf(1), sourceOf(2, { visibility: 'internal', title: 'Loan batteries', text: 'Loans: up to 30 days.' }), message], passagesSearched: 212 } },
  { event: 'answer-start', data: { engine: 'built-in' } },
  { event: 'answer-delta', data: sentenceOf(0, 'It is covered for 24 months.', { citations: ['psg_1'], status: 'supported' }) },
  { event: 'answer-delta', data: sentenceOf(1, 'Loans: up to 30 days.', { citations: ['psg_2'], status: 'supported', locked: true }) },
  { event: 'answer-delta', data: sentenceOf(2, 'It fits the Cargo.', { status: 'unsupported' }) },
  { event: 'answer-end', data: { outcome: 'answered', leftOut: 0 } }, done(),
];

function show(events: readonly AskEvent[] | 'away' | 'broken', insert: InsertOutcome = inserted) {
  const asked: AskRequestInput[] = [];
  vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
    asked.push(JSON.parse(body as string) as AskRequestInput);
    if (events === 'away') throw new TypeError('Failed to fetch');
    return events === 'broken' ? Response.json({ code: 'INTERNAL', message: '' }, { status: 500 }) : new Response(events.map(encodeSse).join(''));
  });
  const page = (request: PanelRequest): PanelAnswer => (request.type === 'insert' ? { type: 'insert-outcome', result: insert } : { type: 'done' });
  const fake = fakePanel(stateAfter([...opened('41'), { type: 'screen', screen: 'ask' }]), page);
  const panel = { ...fake.panel, api: () => connectApi({ origin: 'https://api.example', token: 't' }) };
  const Shown = () => <AskView view={shownView(usePanel().state)} />;
  const again = () => render(<PanelProvider value={panel}><QueryClientProvider client={panel.queries}><Shown /></QueryClientProvider></PanelProvider>);
  const { unmount } = again();
  return { ...fake, panel, requests: asked, unmount, again };
}

function ask(question: string): void {
  const field = screen.getByRole('textbox', { name: 'Question' });
  fireEvent.change(field, { target: { value: question } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

test.each([['says that the rest is missing where the model stopped in the middle', true], ['says nothing of the kind where it did not', undefined]])('an answer %s', async (_what, isCut) => {
  show([...answered.slice(0, 5), { event: 'answer-end', data: { outcome: 'answered', leftOut: 0, ...(isCut && { isCut }) } }, done()]);
  ask('How long is the battery covered?');
  await screen.findByRole('button', { name: 'Insert' });
  expect(screen.queryByText('The model stopped before the end: the rest is missing.') !== null).toBe(isCut === true);
});

test('an agent who went back to the reply before Ask was there keeps the focus', () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  show(answered);
  expect(document.activeElement).toBe(document.body);
});

test('before the first question the field has the focus, and three questions wait to be asked', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { requests } = show(answered);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }));
  fireEvent.click(screen.getByRole('button', { name: 'What did we promise?' }));
  expect(await screen.findByRole('heading', { name: 'What did we promise?' })).toBeTruthy();
  expect(requests).toMatchObject([{ question: 'What did we promise?', ticket: { key: keyOf('41') }, earlier: [] }]);
});

test('an answer is sentences with numbers of their sources; what no source says is struck through', async () => {
  const { panel } = show(answered);
  ask('How long is it covered?');
  expect(await screen.findByRole('button', { name: 'Source 1, Article 1' })).toBeTruthy();
  expect(screen.getByText(/It fits the Cargo/).closest('del')).not.toBeNull();
  expect(within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('listitem')).toHaveLength(2);
  await expect.poll(() => panel.store.get().said?.text).toBe('Answered, from 2 sources.');
});

test('Insert leaves internal and unsupported sentences out until the source is accepted, and never overwrites', async () => {
  const { asked } = show(answered);
  ask('How long is it covered?');
  fireEvent.click(await screen.findByRole('button', { name: 'Insert' }));
  await expect.poll(() => asked.find(({ type }) => type === 'insert')).toMatchObject({ key: keyOf('41'), request: { text: 'It is covered for 24 months.', visibility: 'public', onInternal: 'ask', onExistingText: 'ask' } });
  expect(screen.getByText('Insert leaves out 1 internal sentence.', { exact: false })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Read Loan batteries' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Accept for this draft' }));
  fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await expect.poll(() => asked.filter(({ type }) => type === 'insert').at(-1)).toMatchObject({ request: { text: 'It is covered for 24 months. Loans: up to 30 days.' } });
});

test('a reply that has text already is asked about first', async () => {
  const { asked } = show(answered, { outcome: 'existing-text' });
  ask('How long is it covered?');
  fireEvent.click(await screen.findByRole('button', { name: 'Insert' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Insert at the cursor' }));
  await expect.poll(() => asked.filter(({ type }) => type === 'insert').at(-1)).toMatchObject({ request: { onExistingText: 'at-cursor' } });
});

test('one sentence is copied by itself', async () => {
  show(answered);
  ask('How long is it covered?');
  fireEvent.click((await screen.findAllByRole('button', { name: 'Copy this sentence' }))[0]!);
  expect(written).toHaveBeenCalledWith('It is covered for 24 months.');
});

test('a sentence of colleagues is not copied before its source is accepted', async () => {
  show(answered);
  ask('How long is it covered?');
  fireEvent.click(await screen.findByRole('button', { name: 'Read Loan batteries' }));
  expect(screen.getAllByRole('button', { name: 'Copy this sentence' })).toHaveLength(1);
  fireEvent.click(await screen.findByRole('button', { name: 'Accept for this draft' }));
  expect(screen.getAllByRole('button', { name: 'Copy this sentence' })).toHaveLength(2);
});

test('what was typed and what was asked outlive a look at the reply', async () => {
  const { unmount, again } = show(answered);
  ask('How long is it covered?');
  fireEvent.change(screen.getByRole('textbox', { name: 'Question' }), { target: { value: 'And the Car' } });
  unmount();
  again();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question' }).value).toBe('And the Car');
  expect(await screen.findByRole('button', { name: 'Source 1, Article 1' })).toBeTruthy();
});

test('a message of the ticket is a source with its writer, and leads to it in the console', async () => {
  const { asked } = show([
    { event: 'sources', data: { sources: [message], passagesSearched: 1 } }, { event: 'answer-start', data: { engine: 'built-in' } },
    { event: 'answer-delta', data: sentenceOf(0, 'We will send a loan battery by Friday.', { citations: ['message:m1'], status: 'supported' }) },
    { event: 'answer-end', data: { outcome: 'answered', leftOut: 0 } }, done(),
  ]);
  ask('What did we promise?');
  fireEvent.click(await screen.findByRole('button', { name: /Lena.*Message of an agent/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Show in the ticket' }));
  expect(asked).toContainEqual({ type: 'show-message', messageId: 'm1' });
});

test('where nothing covers the question, that is said with the nearest titles', async () => {
  const { panel } = show([
    { event: 'sources', data: { sources: [], passagesSearched: 212 } }, { event: 'answer-start', data: { engine: 'built-in' } },
    { event: 'answer-end', data: { outcome: 'abstained', nearest: [{ documentId: 'd1', title: 'Battery care', score: 0.2, url: 'https://help.example/care' }] } }, done(),
  ]);
  ask('Do we sell hats?');
  expect(await screen.findByText('Nothing in your knowledge covers this.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Battery care' }).getAttribute('href')).toBe('https://help.example/care');
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  await expect.poll(() => panel.store.get().said?.text).toBe('Nothing in your knowledge covers this.');
});

test('a server that is away is named, the question stays and can be asked again', async () => {
  const { requests } = show('away');
  ask('How long is it covered?');
  expect(await screen.findByText('Can’t reach Countersign. The question waits here.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ask again' }));
  await expect.poll(() => requests.length).toBe(2);
});

test('a server that fails says so', async () => {
  show('broken');
  ask('How long is it covered?');
  expect(await screen.findByText('The question couldn’t be answered.')).toBeTruthy();
});

test('a follow-up tells the question before it, the kind of source and what is pinned', async () => {
  await keepPin(keyOf('41'), 'psg_9', true, 1);
  const { requests } = show(answered);
  ask('How long is it covered?');
  await screen.findByRole('button', { name: 'Insert' });
  fireEvent.click(screen.getByRole('button', { name: 'Help centre' }));
  ask('And the Cargo?');
  await expect.poll(() => requests[1]).toMatchObject({ question: 'And the Cargo?', earlier: ['How long is it covered?'], only: 'article', pinned: ['psg_9'] });
});

test('a passage is pinned to the ticket and opens at its words', async () => {
  show([answered[0]!, ...answered.slice(1)].map((event) => (event.event === 'sources' ? { ...event, data: { ...event.data, sources: [sourceOf(1, { url: 'https://help.example/warranty', text: 'It is covered for 24 months.' })] } } : event)));
  ask('How long is it covered?');
  fireEvent.click(await screen.findByRole('button', { name: 'Source 1, Article 1' }));
  const link = await screen.findByRole('link', { name: 'Open' });
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['https://help.example/warranty#:~:text=It%20is%20covered%20for%2024%20months.', '_blank', 'noreferrer noopener']);
  fireEvent.click(screen.getByRole('button', { name: 'Pin Article 1 to this ticket' }));
  await expect.poll(() => readPins(keyOf('41'))).toEqual(['psg_1']);
  fireEvent.click(await screen.findByRole('button', { name: 'Unpin Article 1 from this ticket' }));
  await expect.poll(() => readPins(keyOf('41'))).toEqual([]);
});

test('what the agent had selected in the panel is the question', () => {
  const { panel } = show(answered);
  panel.store.dispatch({ type: 'screen', screen: 'ask', asking: 'covered for 24 months' });
  return expect.poll(() => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question' }).value).toBe('covered for 24 months');
});
