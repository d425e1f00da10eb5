// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { shownView } from '../state/reduce-panel.ts';
import { opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';
import { Trace } from './trace.tsx';

vi.mock('../words/reader-locale.ts', () => ({ readerLocale: () => 'de' }));
afterEach(cleanup);

test('a shortened month brings no second stop to the end of a sentence', () => {
  const state = stateAfter(opened('41'));
  const view = shownView(state)!;
  const old = { ...view, ticket: { ...view.ticket, messages: view.ticket.messages.map((message) => ({ ...message, at: `${new Date().getFullYear() - 1}-11-15T09:00:00Z` })) } };
  const recent = { ...view, ticket: { ...view.ticket, messages: view.ticket.messages.map((message) => ({ ...message, at: new Date(Date.now() - 9 * 86_400_000).toISOString() })) } };
  const { messages } = view.ticket;
  render(<PanelProvider value={fakePanel(state).panel}><Trace view={old} messageId={messages[0]!.id} /><Trace view={recent} messageId={messages[0]!.id} /></PanelProvider>);
  const [before, now] = screen.getAllByRole('button').map(({ textContent }) => textContent!);
  expect(before).toMatch(/^15\. Nov\. \d{4}$/);
  expect(now).toMatch(/^\d{1,2}\. \p{L}+$/u);
});
