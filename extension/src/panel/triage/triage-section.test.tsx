// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { CorrectedTriage, CorrectedTriageRequest } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../../outbox/outbox.ts';
import { App } from '../app.tsx';
import { doneEvent, keyOf, opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import type { Api } from '../../session/api.ts';
import { copyHandOverNote } from '../handover/copy-hand-over-note.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} });
});
afterEach(cleanup);

const triageWith = (over: Partial<Triage>): AssistEvent => ({ event: 'triage', data: { ...(triageEvent as Extract<AssistEvent, { event: 'triage' }>).data, ...over } });

function show(...events: AssistEvent[]) {
  const fake = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', events)]));
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><App /></QueryClientProvider></PanelProvider>);
  const chip = (name: string | RegExp) => screen.getByRole('button', { name });
  return { ...fake, chip };
}

test('a ticket about two things shows both, and the words that say so', () => {
  const { chip } = show(triageWith({ issues: [{ intent: 'battery', intentLabel: 'Battery won’t charge', confidence: 0.8, quote: 'shows E07' }, { intent: 'refund', intentLabel: 'Refund', confidence: 0.7, quote: 'money back' }] }));
  expect(chip('Intent:Battery won’t charge, 80% sure').getAttribute('aria-description')).toBe('“shows E07”');
  expect(chip('Also asks for:Refund, 70% sure').getAttribute('aria-description')).toBe('“money back”');
});

test('a falling mood, a second language and the reason of an urgency are said in words', () => {
  const { chip } = show(triageWith({
    urgencyReason: 'Can’t ride to work', sentimentTrend: { direction: 'falling', turns: [{ messageId: 'm1', sentiment: 'neutral', value: 0 }, { messageId: 'm1', sentiment: 'negative', value: -0.7 }] },
    languages: [{ language: 'en', share: 0.6 }, { language: 'de', share: 0.4 }],
  }));
  expect(chip('Urgency:Urgent').getAttribute('aria-description')).toBe('Can’t ride to work');
  expect(chip(/^Mood:Frustrated, falling/).getAttribute('aria-description')).toMatch(/Neutral · .*Frustrated$/);
  expect(chip('Language:English and German').getAttribute('aria-description')).toBe('English 60% · German 40%');
});

test('what a chip rests on is shown on focus, and gone with Esc', async () => {
  const { chip } = show(triageWith({ urgencyReason: 'Can’t ride to work' }));
  fireEvent.focus(chip('Urgency:Urgent'));
  expect(await screen.findByText('Can’t ride to work')).toBeTruthy();
  fireEvent.keyDown(chip('Urgency:Urgent'), { key: 'Escape' });
  expect(screen.queryByText('Can’t ride to work')).toBeNull();
});

test('a ticket that fits no intent says so, without a number', () => {
  const { chip } = show(triageWith({ intent: 'unknown', intentLabel: 'Unknown', confidence: 0.1, alternatives: [], issues: [], outOfScope: 0.9 }));
  expect(chip('Intent:Not recognised').className).toContain('unsure');
});

test('a second reading never takes the place of the first; it is marked and can be chosen', async () => {
  const { chip, panel } = show(triageWith({ confidence: 0.4, alternatives: [] }), triageWith({ intent: 'refund', intentLabel: 'Refund', confidence: 0.8 }), doneEvent);
  expect(chip(/^Intent:Battery won’t charge\?/).getAttribute('aria-description')).toContain('The model reads it as Refund, 80% sure.');
  fireEvent.click(chip(/^Intent/));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: /^Refund/ }));
  expect(panel.store.get().views['zendesk:acme.zendesk.com:41']?.corrections.intent).toEqual({ from: 'battery', to: 'refund', label: 'Refund' });
});

test('a correction while the draft is written is recorded when its run has an id', async () => {
  const { chip, panel } = show(triageEvent);
  fireEvent.click(chip(/^Urgency/));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Can wait' }));
  expect(screen.getByText(/^Changed to Can wait\. The next similar ticket learns from it\./)).toBeTruthy();
  expect(await outbox.list()).toEqual([]);
  panel.store.dispatch({ type: 'run-event', key: keyOf('41'), token: 'a', event: doneEvent, at: 9 });
  await expect.poll(async () => (await outbox.list()).map(({ fact }) => fact)).toMatchObject([{ type: 'triage.corrected', runId: 'run_1', field: 'urgency', from: 'high', to: 'low' }]);
});

test.each([[/^Language/, /^German/, 'Changed to German.'], [/^Intent/, 'None of these', 'Changed to None of these. The next similar ticket learns from it.']])('a correction promises what it teaches and no more: %s', async (name, option, sentence) => {
  const { chip } = show(triageEvent, doneEvent);
  fireEvent.click(chip(name));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: option }));
  expect(screen.getByText(/^Changed to/).textContent).toBe(`${sentence} Undo`);
});

test('routing hints are shown, copied one by one, and applied by hand alone', async () => {
  const { asked } = show(triageWith({ routing: { tags: ['battery', 'e07'], priority: 'high', team: 'Workshop' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Suggested Workshop · High · battery e07' }));
  expect(screen.getByText('Apply these by hand in Zendesk. Countersign doesn’t set them.')).toBeTruthy();
  const written = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
  fireEvent.click(screen.getByRole('button', { name: /Copy Tags/ }));
  expect(written).toHaveBeenCalledWith('battery e07');
  expect(asked.filter(({ type }) => type === 'insert')).toEqual([]);
});

test('a hint that rests on what the ticket names says which detail that is, in the reader’s words', async () => {
  show(triageWith({ routing: { tags: [], team: 'Depot', because: ['error-code', 'Frame number'] } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Suggested Depot' }));
  expect(screen.getByText('Because the ticket names: Error code, Frame number')).toBeTruthy();
});

const refund: CorrectedTriage = { missing: ['bank account'], routing: { tags: ['refund'], team: 'Billing' }, handover: { recommended: true, reasons: [], because: [{ rule: 'intent', text: 'Refunds need a lead' }] } };
const battery = { routing: { tags: ['e07'], team: 'Workshop' }, handover: { recommended: true, reasons: [], because: [{ rule: 'safety', text: 'Somebody may be hurt' }, { rule: 'low-confidence', text: 'Triage is unsure' }] } };

function showCorrected(answer: () => Promise<CorrectedTriage>) {
  const shown = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', [triageWith(battery), doneEvent])]));
  const asked: CorrectedTriageRequest[] = [];
  const api = { correctedTriage: (request: CorrectedTriageRequest) => { asked.push(request); return answer(); }, workspace: () => new Promise(() => undefined) } as unknown as Api;
  const panel = { ...shown.panel, api: () => api };
  panel.queries.setDefaultOptions({ queries: { retry: false } });
  render(<PanelProvider value={panel}><QueryClientProvider client={panel.queries}><App /></QueryClientProvider></PanelProvider>);
  const correct = (to: string | null) => panel.store.dispatch({ type: 'corrected', key: keyOf('41'), field: 'intent', correction: to === null ? null : { from: 'battery', to, label: 'Refund' } });
  return { panel, asked, correct };
}

test('a corrected intent brings its own missing details, routing and reasons; undoing it brings the old ones back', async () => {
  const { panel, asked, correct } = showCorrected(() => Promise.resolve(refund));
  expect(await screen.findByRole('button', { name: 'Suggested Workshop · e07' })).toBeTruthy();
  act(() => correct('refund'));
  expect(await screen.findByRole('button', { name: 'Suggested Billing · refund' })).toBeTruthy();
  expect(asked).toMatchObject([{ said: { intent: 'refund', urgency: 'high', language: 'en' }, ticket: { subject: 'Battery' } }]);
  expect([screen.queryByText('serial number'), screen.queryByText('bank account')?.textContent]).toEqual([null, 'bank account']);
  expect(document.querySelector('.handover')?.textContent).toMatch(/Somebody may be hurt. Refunds need a lead/);
  const written = vi.fn((_text: string) => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
  await copyHandOverNote(panel);
  expect(written.mock.calls[0]![0]).toMatch(/About: Refund\n[^]*Refunds need a lead[^]*Missing: bank account/);
  expect(written.mock.calls[0]![0]).not.toMatch(/serial number|Triage is unsure/);
  act(() => correct(null));
  expect(await screen.findByRole('button', { name: 'Suggested Workshop · e07' })).toBeTruthy();
  expect(screen.getByText('serial number')).toBeTruthy();
});

test.each([['is awaited', () => new Promise<CorrectedTriage>(() => undefined)], ['is away', () => Promise.reject(new Error('away'))]])('while the answer %s, nothing of the wrong intent is shown', async (_case, answer) => {
  const { asked, correct } = showCorrected(answer);
  expect(await screen.findByRole('button', { name: 'Suggested Workshop · e07' })).toBeTruthy();
  act(() => correct('refund'));
  await expect.poll(() => asked.length).toBe(1);
  expect([screen.queryByText('serial number'), screen.queryByRole('button', { name: /^Suggested/ })]).toEqual([null, null]);
  expect(document.querySelector('.handover')?.textContent).toMatch(/Somebody may be hurt(?!.*unsure)/);
});

const wroteAgain = { type: 'ticket-read', ticket: ticketOf('41', ['My battery shows E07.', 'It is TB-4471. Put me through to a manager.']), agent: null, from: 'api', lost: [] } as const;

test('a customer who writes again is asked for nothing they have just told, and what hands the ticket over now is said', async () => {
  const { panel, asked } = showCorrected(() => Promise.resolve({ missing: [], handover: { recommended: true, reasons: ['Asks for a manager'], because: [{ rule: 'asks-for-person', text: 'Asks for a manager' }] } }));
  expect(await screen.findByText('serial number')).toBeTruthy();
  act(() => panel.store.dispatch(wroteAgain));
  expect(await screen.findByText(/Asks for a manager/)).toBeTruthy();
  expect(screen.queryByText('serial number')).toBeNull();
  expect(asked).toMatchObject([{ said: { intent: 'battery', urgency: 'high', language: 'en' }, ticket: { messages: [{}, {}] } }]);
  const written = vi.fn((_text: string) => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
  await copyHandOverNote(panel);
  expect(written.mock.calls[0]![0]).toMatch(/Why: Asks for a manager/);
  expect(written.mock.calls[0]![0]).not.toMatch(/serial number|Somebody may be hurt/);
});

test.each([['is awaited', () => new Promise<CorrectedTriage>(() => undefined)], ['is away', () => Promise.reject(new Error('away'))]])('while what follows from the new message %s, what was read before it stands', async (_case, answer) => {
  const { panel, asked } = showCorrected(answer);
  expect(await screen.findByText('serial number')).toBeTruthy();
  act(() => panel.store.dispatch(wroteAgain));
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.getByText('serial number')).toBeTruthy();
  expect(document.querySelector('.handover')?.textContent).toMatch(/Somebody may be hurt. Triage is unsure/);
});

test('the Enter that chooses an intent closes the menu and doesn’t go on to its chip', async () => {
  const { chip, panel } = show(triageWith({ alternatives: [{ intent: 'refund', intentLabel: 'Refund', confidence: 0.3 }] }), doneEvent);
  fireEvent.click(chip(/^Intent/));
  const filter = await screen.findByRole('textbox', { name: 'Change the intent' });
  fireEvent.change(filter, { target: { value: 'refu' } });
  expect(fireEvent.keyDown(filter, { key: 'Enter' })).toBe(false);
  expect(screen.queryByRole('textbox', { name: 'Change the intent' })).toBeNull();
  expect(Object.values(panel.store.get().views)[0]?.corrections.intent?.to).toBe('refund');
});

test('a corrected mood changes neither what is missing nor where the ticket goes', async () => {
  const { panel, asked } = showCorrected(() => Promise.resolve(refund));
  act(() => panel.store.dispatch({ type: 'corrected', key: keyOf('41'), field: 'sentiment', correction: { from: 'negative', to: 'positive', label: 'Content' } }));
  expect(await screen.findByRole('button', { name: 'Suggested Workshop · e07' })).toBeTruthy();
  expect([asked.length, screen.queryByText('serial number')?.textContent]).toEqual([0, 'serial number']);
});
