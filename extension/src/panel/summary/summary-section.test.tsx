// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';
import { doneEvent, opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';
import { shownView } from '../state/reduce-panel.ts';
import { statementsOf } from './statements-of.ts';
import { SummarySection } from './summary-section.tsx';

afterEach(cleanup);

const line = (over: Partial<SummaryLine>): SummaryLine => ({ kind: 'wants', text: '', frame: '', quote: '', quoteLanguage: '', by: 'customer', name: '', at: '', messageIds: ['m1'], ...over });
const summary: Summary = {
  customer: '', agent: '', next: '', sentences: [], state: 'waiting-on-us', gone: [], readTo: 'm2', language: 'en', engine: 'built-in',
  lines: [
    line({ text: 'Customer says (German): “Der Akku lädt nicht.”', quote: 'Der Akku lädt nicht.', quoteLanguage: 'de' }),
    line({ kind: 'promised', text: 'Lena promised: “A new one leaves today.”', quote: 'A new one leaves today.', messageIds: ['m2'], changed: 'new' }),
    line({ kind: 'next', text: 'Reply to the customer.', by: 'system', messageIds: ['m2'] }),
  ],
};

test('each statement ends with the time of its message, quotes in their own language, what is new is marked, Next is last', () => {
  const state = stateAfter([...opened('41', ticketOf('41', ['Der Akku lädt nicht.', 'And now?'])), ...ran('41', 'a', [triageEvent, { event: 'summary', data: summary }, doneEvent])]);
  const { panel, asked } = fakePanel(state);
  render(<PanelProvider value={panel}><SummarySection view={shownView(state)!} summary={summary} /></PanelProvider>);
  const told = screen.getByRole('region', { name: 'Summary' }).querySelector('p')!;
  expect(told.textContent).toMatch(/^Customer says \(German\): “Der Akku lädt nicht\.” \S.*New Lena promised: “A new one leaves today\.” \S.*Next: Reply to the customer \S.*\. $/);
  expect(screen.getByText('Der Akku lädt nicht.').getAttribute('lang')).toBe('de');
  for (const trace of screen.getAllByRole('button')) fireEvent.click(trace);
  expect(asked.map((request) => request.type === 'show-message' && request.messageId)).toEqual(['m1', 'm2', 'm2']);
});

test.each([[200, false], [201, true]])('of a ticket of %i messages it is said whether only some were read: %s', (count, isSaid) => {
  const state = stateAfter([...opened('41', ticketOf('41', Array.from({ length: count }, (_, at) => `Message ${at}`))), ...ran('41', 'a', [triageEvent, { event: 'summary', data: summary }, doneEvent])]);
  render(<PanelProvider value={fakePanel(state).panel}><SummarySection view={shownView(state)!} summary={summary} /></PanelProvider>);
  expect(screen.queryByText('This ticket is long. Of its messages the first 20 and the newest 180 were read.') !== null).toBe(isSaid);
});

test('what gives way first is what was tried; what is new, what comes next and what is wanted stay longest', () => {
  const given = { ...summary, lines: [...summary.lines, line({ kind: 'tried', text: 'Lena did: a reset' }), line({ kind: 'question', text: 'Not answered yet: when?' })] };
  expect(statementsOf(given).toSorted((one, other) => one.rank - other.rank).map(({ kind }) => kind)).toEqual(['tried', 'question', 'next', 'promised', 'wants']);
});
