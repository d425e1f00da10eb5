// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';
import type { Api } from '../../session/api.ts';
import { alsoQuery } from '../also/also-query.ts';
import { App } from '../app.tsx';
import type { Panel } from '../control/start-panel.ts';
import { shownView } from '../state/reduce-panel.ts';
import { doneEvent, keyOf, opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';
import { copyHandOverNote } from './copy-hand-over-note.ts';

beforeEach(() => vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { data } = triageEvent as Extract<AssistEvent, { event: 'triage' }>;
const handedOver: AssistEvent = { event: 'triage', data: { ...data, handover: { recommended: true, reasons: ['Asks for a manager'], because: [{ rule: 'asked', text: 'Asks for a manager', messageId: 'm1' }] } } };

function show(visibility: 'public' | 'internal', events: readonly AssistEvent[] = [handedOver, doneEvent], over: Partial<Panel> = {}) {
  const fake = fakePanel(
    stateAfter([...opened('41'), ...ran('41', 'a', events), { type: 'composer', key: keyOf('41'), state: { present: true, visibility, text: '', focused: false } }]),
    ({ type }) => (type === 'insert' ? { type: 'insert-outcome', result: { outcome: 'inserted', landedDifferently: null, afterMessageId: null, agent: null } } : { type: 'done' }),
  );
  const panel = { ...fake.panel, ...over };
  render(<PanelProvider value={panel}><QueryClientProvider client={panel.queries}><App /></QueryClientProvider></PanelProvider>);
  return { ...fake, panel };
}

test('each reason of a hand-over leads to its message', () => {
  const { asked } = show('public');
  fireEvent.click(screen.getAllByRole('button', { name: /^Show the message of/ })[0]!);
  expect(asked).toContainEqual({ type: 'show-message', messageId: 'm1' });
});

test('the note is read first, every line leads to its message, and it is only copied while the reply is public', async () => {
  const { asked } = show('public');
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  const lines = await screen.findAllByRole('listitem');
  for (const line of lines) fireEvent.click(line.querySelector('button')!);
  expect(asked.filter(({ type }) => type === 'show-message')).toHaveLength(lines.length);
  expect(screen.queryByRole('button', { name: 'Insert as a note' })).toBeNull();
  expect(screen.getByText('Switch the reply box to internal note to insert it there.')).toBeTruthy();
});

test('the way back leads to where the note was opened', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  show('public');
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  const back = await screen.findByRole('button', { name: 'Back' });
  expect(document.activeElement).toBe(back);
  fireEvent.click(back);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Preview' })));
});

test('in an internal note it is inserted, as what colleagues alone may read', async () => {
  const { asked } = show('internal');
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Insert as a note' }));
  expect(await screen.findByText(/^Inserted\. Undo in the reply with/)).toBeTruthy();
  expect(asked.find(({ type }) => type === 'insert')).toMatchObject({ request: { visibility: 'internal', onInternal: 'ask', text: expect.stringContaining('Why: Asks for a manager') as string } });
});

const line = (text: string, messageIds: string[]): SummaryLine => ({ kind: 'wants', text, frame: '', quote: '', quoteLanguage: '', by: 'customer', name: '', at: '', messageIds });
const summary: Summary = { customer: '', agent: '', next: '', sentences: [], state: 'waiting-on-us', gone: [], readTo: 'm1', language: 'en', engine: 'built-in', lines: [line('Wants the battery mended', ['m1'])] };
const read: AssistEvent[] = [handedOver, { event: 'summary', data: summary }, doneEvent];
const threadOfTwo = ticketOf('41', ['My battery shows E07.', 'Never mind, I want my money back.']);

/** An API that reads the thread anew. */
const readsAnew = (readTo: string, text: string) => ({
  api: (): Api => ({ assist: async function* () { yield { event: 'summary', data: { ...summary, readTo, lines: [line(text, [readTo])] } }; } }) as unknown as Api,
});

test('a message that arrives while the note is on screen makes it new, and what was copied before is there to be copied again', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { clipboard: { writeText } }));
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { panel } = show('public', read, readsAnew('m2', 'Wants the money back'));
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Copy note' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Copy note' })).toBeNull());
  act(() => panel.store.dispatch({ type: 'ticket-read', ticket: threadOfTwo, agent: null, from: 'api', lost: [] }));
  expect(await screen.findByText('Wants the money back')).toBeTruthy();
  expect(screen.queryByText('Wants the battery mended')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy note' }));
  await waitFor(() => expect(writeText).toHaveBeenLastCalledWith(expect.stringMatching(/Wants the money back \(20 Nov( 2026)?\)/)));
});

test('what is copied from another screen is of the thread as it is now, with the customer’s other tickets', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { clipboard: { writeText } }));
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { panel } = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', read), { type: 'ticket-read', ticket: threadOfTwo, agent: null, from: 'api', lost: [] }]));
  const context = { ...panel, ...readsAnew('m2', 'Wants the money back') };
  context.queries.setQueryData(alsoQuery(context, shownView(panel.store.get())!).queryKey, { macro: null, solved: [], others: [], tickets: [{ id: '7', subject: 'Bell', text: '', url: '' }] });
  expect(await copyHandOverNote(context)).toBe(true);
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/Wants the money back[^]*1 other open ticket of Maya\. #7 Bell$/));
});
