// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { App } from '../app.tsx';
import { doneEvent, keyOf, opened, ran, stateAfter, triageEvent } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';

beforeEach(() => vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} }));
afterEach(cleanup);

const { data } = triageEvent as Extract<AssistEvent, { event: 'triage' }>;
const handedOver: AssistEvent = { event: 'triage', data: { ...data, handover: { recommended: true, reasons: ['Asks for a manager'], because: [{ rule: 'asked', text: 'Asks for a manager', messageId: 'm1' }] } } };

function show(visibility: 'public' | 'internal') {
  const fake = fakePanel(
    stateAfter([...opened('41'), ...ran('41', 'a', [handedOver, doneEvent]), { type: 'composer', key: keyOf('41'), state: { present: true, visibility, text: '', focused: false } }]),
    ({ type }) => (type === 'insert' ? { type: 'insert-outcome', result: { outcome: 'inserted', landedDifferently: null, afterMessageId: null, agent: null } } : { type: 'done' }),
  );
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><App /></QueryClientProvider></PanelProvider>);
  return fake;
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

test('in an internal note it is inserted, as what colleagues alone may read', async () => {
  const { asked } = show('internal');
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Insert as a note' }));
  expect(await screen.findByText(/^Inserted\. Undo in the reply with/)).toBeTruthy();
  expect(asked.find(({ type }) => type === 'insert')).toMatchObject({ request: { visibility: 'internal', onInternal: 'ask', text: expect.stringContaining('Why: Asks for a manager') as string } });
});
