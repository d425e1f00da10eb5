// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import '../../testing/later-tools.ts';
import type { MacroPreview } from '../../consoles/console-macros.ts';
import { zendesk } from '../../consoles/zendesk/adapter.ts';
import { salesforce } from '../../consoles/salesforce/adapter.ts';
import { freshdesk } from '../../consoles/freshdesk/adapter.ts';
import { consolesWithMacros } from '../../consoles/console-macros.ts';
import type { InsertOutcome, PanelAnswer, PanelRequest } from '../../protocol/page-protocol.ts';
import { opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';
import { shownView } from '../state/reduce-panel.ts';
import MacrosView from './macros-view.tsx';

const titles = [{ id: '1', title: 'Battery::Ask for the serial number' }, { id: '2', title: 'Close and thank' }];
const claim: MacroPreview = {
  ...titles[0]!, text: 'Hi Maya,\n\nyour claim is {{ticket.ticket_field_950}}.', isPublic: true,
  changes: [{ field: 'status', to: 'solved' }, { field: 'assignee', to: null }],
};
const inserted: InsertOutcome = { outcome: 'inserted', landedDifferently: null, afterMessageId: null, agent: null };

afterEach(cleanup);

function show(answers: { list?: PanelAnswer; macro?: PanelAnswer; insert?: InsertOutcome } = {}) {
  const page = (request: PanelRequest): PanelAnswer => {
    if (request.type === 'list-macros') return answers.list ?? { type: 'macros', macros: titles };
    if (request.type === 'preview-macro') return answers.macro ?? { type: 'macro', macro: claim };
    return request.type === 'insert' ? { type: 'insert-outcome', result: answers.insert ?? inserted } : { type: 'done' };
  };
  const fake = fakePanel(stateAfter(opened('41')), page);
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><MacrosView view={shownView(fake.panel.store.get())!} /></QueryClientProvider></PanelProvider>);
  const insertions = (): unknown[] => fake.asked.flatMap((request) => (request.type === 'insert' ? [request.request] : []));
  return { ...fake, insertions };
}

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const openFirst = async (): Promise<void> => void fireEvent.click(await button('Battery › Ask for the serial number'));

test('typing narrows the list, and Enter opens the first that is left', async () => {
  show();
  const field = await screen.findByRole('searchbox', { name: 'Find a macro' });
  fireEvent.change(field, { target: { value: 'thank close' } });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Close and thank']);
  fireEvent.change(field, { target: { value: 'serial' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByText('[TICKET FIELD 950]')).toBeTruthy();
});

test('the arrow keys lead from the field into the list', async () => {
  show();
  fireEvent.keyDown(await screen.findByRole('searchbox'), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Battery › Ask for the serial number');
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Close and thank');
});

test('a preview shows its gaps, and says what Countersign leaves to the agent', async () => {
  show();
  await openFirst();
  expect((await screen.findByText('[TICKET FIELD 950]')).className).toBe('fill');
  expect(screen.getByText('1 gap is left. Fill it in the reply.')).toBeTruthy();
  expect(screen.getByText('Would also set status to solved, assignee. Countersign doesn’t do that; apply it in Zendesk.')).toBeTruthy();
});

test('Insert takes the way of drafts, with gaps instead of the console’s placeholders', async () => {
  const { insertions } = show();
  await openFirst();
  fireEvent.click(await button('Insert'));
  expect(await screen.findByText(/Inserted\. Undo in the reply/)).toBeTruthy();
  expect(insertions()).toEqual([{ text: 'Hi Maya,\n\nyour claim is [TICKET FIELD 950].', visibility: 'public', onInternal: 'ask', onExistingText: 'ask' }]);
});

test.each([
  ['internal-note', 'Insert as a note', { onInternal: 'insert', onExistingText: 'ask' }],
  ['public-reply', 'Insert anyway', { onInternal: 'insert', onExistingText: 'ask' }],
  ['existing-text', 'Insert at the cursor', { onInternal: 'insert', onExistingText: 'at-cursor' }],
] as const)('where the reply box says %s it asks first', async (outcome, yes, choice) => {
  const { insertions } = show({ insert: { outcome } });
  await openFirst();
  fireEvent.click(await button('Insert'));
  fireEvent.click(await button(yes));
  await expect.poll(() => insertions()).toMatchObject([{}, choice]);
});

test('a macro that writes nothing offers nothing to insert', async () => {
  show({ macro: { type: 'macro', macro: { ...claim, text: '' } } });
  await openFirst();
  expect(await screen.findByText('This macro writes nothing.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
});

test.each([
  [{ list: { type: 'failed', reason: 'forbidden' } }, 'The macros can’t be read'],
  [{ list: { type: 'macros', macros: [] } }, 'No macro is active here.'],
] as const)('says so when there is no list: %j', async (answers, sentence) => {
  show(answers as Parameters<typeof show>[0]);
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('Esc leads from a macro back to the list', async () => {
  show();
  await openFirst();
  fireEvent.keyDown(await button('Insert'), { key: 'Escape' });
  expect(await screen.findByRole('searchbox')).toBeTruthy();
});

test('the panel offers macros where the adapter has them', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ macros: [], meta: {} }));
  const { signal } = new AbortController();
  const answers = await Promise.all([zendesk, salesforce, freshdesk].map(async ({ name, answerLater }) =>
    ({ name, answer: await answerLater?.({ type: 'list-macros', key: { console: name, host: 'acme.example', id: '41' } }, signal) })));
  expect(answers.filter(({ answer }) => answer?.type === 'macros').map(({ name }) => name)).toEqual(consolesWithMacros);
  vi.unstubAllGlobals();
});
