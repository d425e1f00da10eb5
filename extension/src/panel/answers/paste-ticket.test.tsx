// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../app.tsx';
import type { PanelAction } from '../state/panel-action.ts';
import { keyOf, opened, ran, stateAfter, ticketOf, wholeDraft } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} });
});
afterEach(cleanup);

function show(actions: readonly PanelAction[]) {
  const fake = fakePanel(stateAfter(actions));
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><App /></QueryClientProvider></PanelProvider>);
  return fake;
}
const words = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'The ticket’s conversation' });
const unreadable: PanelAction = { type: 'page', page: { is: 'unreadable', lost: [{ field: 'messages' }], of: keyOf('41') } };
const lostBox = { field: 'reply box', view: 'composer', selector: '#reply', expected: 'ticket', found: 0 } as const;

describe('where nothing can be read', () => {
  it('the panel says what it looked for and offers a place to paste the ticket', async () => {
    show([unreadable]);
    expect(await screen.findByRole('heading', { name: 'This ticket can’t be read. Paste it here to get a draft.' })).toBeTruthy();
    expect(screen.getByText('Not found: Messages.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a draft' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.queryByRole('textbox', { name: 'Ticket number, if it has one' })).toBeNull();
  });

  it('what was typed stays when the page is looked at again, and when the agent goes away and comes back', async () => {
    const { panel } = show([unreadable]);
    fireEvent.change(await words(), { target: { value: 'My battery shows E07.' } });
    for (const page of [unreadable, { type: 'page', page: { is: 'unreadable', lost: [], of: keyOf('42') } } as const, unreadable]) panel.store.dispatch(page);
    await expect.poll(async () => (await words()).value).toBe('My battery shows E07.');
  });

  it('a draft is made from it, and the words are used up', async () => {
    const { panel, drafted } = show([unreadable]);
    fireEvent.change(await words(), { target: { value: 'My battery shows E07.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make a draft' }));
    expect(drafted).toHaveLength(1);
    for (const action of ran('41', 'a', wholeDraft)) panel.store.dispatch(action);
    expect(await screen.findByText('Made from what you pasted. Insert is off, Copy works.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Copy draft/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    expect(panel.store.get().pastes).toEqual({});
  });

  it('a page Countersign doesn’t know asks for the ticket’s number too', async () => {
    show([{ type: 'page', page: { is: 'unsupported' } }]);
    expect(await screen.findByRole('heading', { name: 'Countersign doesn’t know this page. Paste the ticket to get a draft.' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Ticket number, if it has one' })).toBeTruthy();
  });

  it('a page without a ticket offers it on request', async () => {
    show([{ type: 'page', page: { is: 'no-ticket' } }]);
    fireEvent.click(screen.getByRole('button', { name: 'Paste a ticket instead' }));
    expect(await words()).toBeTruthy();
  });

  it('a ticket that is still being read can be pasted as soon as its messages are known to be gone', async () => {
    show([{ type: 'page', page: { is: 'reading', key: keyOf('41') } }, { type: 'page-checked', key: keyOf('41'), missing: [{ field: 'messages', view: 'conversation', selector: '#log', expected: 'ticket', found: 0 }] }]);
    expect(await screen.findByText('Not found: Messages (conversation).')).toBeTruthy();
    expect(await words()).toBeTruthy();
  });

  it('a console the lead switched off says so, and can still be helped by pasting', async () => {
    show([{ type: 'page', page: { is: 'switched-off', console: 'zendesk', of: keyOf('41') } }]);
    expect(await screen.findByRole('heading', { name: 'Your lead has switched Countersign off in Zendesk.' })).toBeTruthy();
    expect(await words()).toBeTruthy();
  });
});

describe('a part of the page that is gone', () => {
  const ready = [...opened('41'), ...ran('41', 'a', wholeDraft)];

  it('is named with its view, and with who knows of it', async () => {
    const { panel } = show([...ready, { type: 'page-checked', key: keyOf('41'), missing: [lostBox] }]);
    expect(screen.getByText('Part of this page can’t be read. Insert is off, Copy works.')).toBeTruthy();
    expect(await screen.findByText('Reply box (reply area)')).toBeTruthy();
    expect(screen.getByText('Zendesk changed its page. Your lead gets the report.')).toBeTruthy();
    panel.store.dispatch({ type: 'page-reported', key: keyOf('41') });
    expect(await screen.findByText('Zendesk changed its page. Your lead has the report.')).toBeTruthy();
  });

  it('takes no notice’s place where the API gave it', async () => {
    show([...ready, { type: 'page-checked', key: keyOf('41'), missing: [{ ...lostBox, field: 'subject', view: 'header' }] }]);
    expect(await screen.findByText('Subject (header)')).toBeTruthy();
    expect(screen.getByText('Gone from the page, read by the API')).toBeTruthy();
    expect(screen.queryByText(/Part of this page can’t be read/)).toBeNull();
  });

  it('leaves no draft without a way where the lead switched Insert off', async () => {
    const off = { adapter: 'on', insert: 'off', typing: 'on', sent: 'on' } as const;
    show([...opened('41', ticketOf('41')), ...ran('41', 'a', wholeDraft), { type: 'switches', switches: { zendesk: off, salesforce: off, freshdesk: off } }]);
    expect(screen.getByText('Your lead has switched Insert off in Zendesk. Copy works.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Copy draft/ })).toBeTruthy();
  });
});
