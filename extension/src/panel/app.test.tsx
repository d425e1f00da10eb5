// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Finding } from '@countersign/shared/policy/finding';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../outbox/outbox.ts';
import { App } from './app.tsx';
import type { PanelAction } from './state/panel-action.ts';
import type { PanelState } from './state/panel-state.ts';
import { deltaEvent, doneEvent, findingOf, keyOf, opened, ran, sentenceOf, startEvent, stateAfter, ticketOf, triageEvent, wholeDraft } from './testing/examples.ts';
import { fakePanel } from './testing/fake-panel.ts';
import { PanelProvider } from './use-panel.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} });
});
afterEach(cleanup);

function show(actions: readonly PanelAction[], from?: PanelState) {
  const fake = fakePanel(from === undefined ? stateAfter(actions) : stateAfter(actions, from));
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><App /></QueryClientProvider></PanelProvider>);
  return fake;
}

const ready = [...opened('41'), ...ran('41', 'a', wholeDraft)];

describe('a ready draft', () => {
  it('is shown under its regions, in reading order', () => {
    show(ready);
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label') ?? within(region).getAllByRole('heading')[0]!.textContent)).toEqual(['Triage', 'Draft', 'Findings', 'Sources']);
    expect(screen.getByText('#41')).toBeTruthy();
  });

  it('of a case bears the number that its agents know, and none while that is being read', () => {
    const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
    const { panel } = show([{ type: 'page', page: { is: 'reading', key } }]);
    expect(screen.queryByText(/^#/)).toBeNull();
    act(() => panel.store.dispatch({ type: 'ticket-read', ticket: { ...ticketOf('41'), key, fields: { caseNumber: '00001041' } }, agent: null, from: 'api', lost: [] }));
    expect(screen.getByText('#00001041')).toBeTruthy();
  });

  it('strikes a sentence without a source through, says so, and puts it back on Keep it', () => {
    const { panel } = show(ready);
    const struck = screen.getByText(/You have it before Monday/);
    expect(struck.closest('del')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.getByText(/You have it before/).closest('del')).toBeNull();
    expect(panel.store.get().views['zendesk:acme.zendesk.com:41']?.decisions.kept).toEqual([2]);
  });

  it('opens the passage of a citation, with the source’s name on it', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Source 1, Article 1' }));
    expect(await screen.findByText('Words of article 1.')).toBeTruthy();
  });

  it('holds internal words back until their source was read and accepted', async () => {
    show(ready);
    expect(screen.queryByText(/A loan battery is/)).toBeNull();
    expect(screen.getByText('Not in the draft until you accept it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read Loan batteries' }));
    expect(await screen.findByText('Loans: up to 30 days.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Accept for this draft' }));
    expect(screen.getByText(/A loan battery is/)).toBeTruthy();
    await expect.poll(async () => (await outbox.list()).map((upload) => upload.fact)).toMatchObject([{ type: 'source.accepted', passageId: 'psg_2' }]);
  });

  it('asks once why a rule doesn’t apply, and keeps the reason', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Override…' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Already agreed with the customer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Override' }));
    expect(screen.getByText('Already agreed with the customer')).toBeTruthy();
    await expect.poll(async () => (await outbox.list()).map((upload) => upload.fact)).toMatchObject([{ type: 'finding.overridden', rule: 'delivery-date', reason: 'Already agreed with the customer' }]);
  });

  it('learns from a corrected intent and can take it back', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: /^Intent/ }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: /^Refund/ }));
    expect(screen.getByText(/Changed to Refund\. The next similar ticket learns from it\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => screen.queryByText(/Changed to Refund/)).toBeNull();
    await expect.poll(async () => (await outbox.list()).map((upload) => upload.fact)).toMatchObject([{ type: 'triage.corrected', from: 'battery', to: 'refund' }, { from: 'refund', to: 'battery' }]);
  });

  it('asks what was wrong after a thumb down', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Bad draft' }));
    fireEvent.click(screen.getByRole('button', { name: 'Wrong fact' }));
    await expect.poll(async () => (await outbox.list()).map((upload) => upload.fact)).toMatchObject([{ rating: 'down', reason: null }, { rating: 'down', reason: 'wrong-fact' }]);
  });
});

describe('a draft that is being written', () => {
  it('keeps Insert off, reachable, with the reason as its description', () => {
    show([...opened('41'), ...ran('41', 'a', [triageEvent, startEvent(), deltaEvent(sentenceOf(0, 'Hi Maya,'))])]);
    const insert = screen.getByRole('button', { name: 'Insert', description: 'After the last sentence is checked.' });
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    expect(insert.hasAttribute('disabled')).toBe(false);
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
    expect(screen.getByText('Each sentence is checked before it shows.')).toBeTruthy();
  });
});

describe('a withheld draft', () => {
  const withheld = [triageEvent, startEvent(), { event: 'draft-end' as const, data: { outcome: 'withheld' as const, sentences: [sentenceOf(0, 'We refund the full €189.')] } },
    { event: 'findings' as const, data: { findings: [findingOf({ severity: 'block', quote: 'refund the full €189', clause: 'Refunds above €50 are approved first.' })] } }, doneEvent];

  it('is nowhere in the document until the agent unfolds it, and has no Insert and no Copy', async () => {
    show([...opened('41'), ...ran('41', 'a', withheld)]);
    expect(await screen.findByText('Draft withheld: it broke a blocking rule')).toBeTruthy();
    expect(document.documentElement.outerHTML).not.toContain('189');
    fireEvent.click(screen.getByRole('button', { name: /Read the withheld draft/ }));
    expect(screen.getByText(/We refund the full €189/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });

  it('can be made again without the promise', () => {
    const { drafted } = show([...opened('41'), ...ran('41', 'a', withheld)]);
    fireEvent.click(screen.getByRole('button', { name: 'Draft without the promise' }));
    expect(drafted).toEqual([{ regenerates: 'sug_1', wish: 'Draft without the promise' }]);
  });
});

describe('without a draft', () => {
  it('says what is missing when nothing covers the ticket', async () => {
    show([...opened('41'), ...ran('41', 'a', [triageEvent, { event: 'draft-end', data: { outcome: 'abstained', reason: 'none', missing: ['The rack’s load limit'], nearest: [] } }, doneEvent])]);
    expect(await screen.findByText('Nothing in your knowledge covers this')).toBeTruthy();
    expect(screen.getByText('The rack’s load limit')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy hand-over note' })).toBeTruthy();
  });

  it('explains the comparison group with its share', async () => {
    show([...opened('41'), ...ran('41', 'a', [triageEvent, { event: 'comparison-group', data: { experiment: 'autumn', share: 0.05 } }, doneEvent])]);
    expect(await screen.findByText('1 in 20 tickets gets none, picked at random. It shows what suggestions change. Triage, search and policy checks stay on.')).toBeTruthy();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it.each([
    ['no-ticket', 'Open a ticket and Countersign reads it.'],
    ['unsupported', 'Countersign doesn’t know this page. Paste the ticket to get a draft.'],
  ] as const)('says so where the page is %s', async (is, sentence) => {
    show([{ type: 'page', page: { is } }]);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('says so for a ticket without a message', () => {
    show(opened('41', ticketOf('41', [])));
    expect(screen.getByText('This ticket has no message from the customer yet.')).toBeTruthy();
  });
});

describe('a notice', () => {
  it.each([
    ['model-down', 'The model isn’t answering. This draft is quoted from your knowledge.'],
    ['over-budget', 'This month’s model budget is used up. This draft is quoted from your knowledge.'],
    ['redaction-failed', 'Personal data couldn’t be masked safely, so the model wasn’t asked. This draft is quoted from your knowledge.'],
    ['model-busy', 'The model takes no more requests for now. This draft is quoted from your knowledge.'],
    ['invalid-output', 'The model’s answer couldn’t be used. This draft is quoted from your knowledge.'],
    ['model-refuses', 'The model refuses our requests. Your lead sees why. This draft is quoted from your knowledge.'],
    ['model-declined', 'The model declined this text. This draft is quoted from your knowledge.'],
  ] as const)('says why the draft is quoted: %s', (fallback, sentence) => {
    show([...opened('41'), ...ran('41', 'a', [triageEvent, { event: 'draft-start', data: { suggestionId: 'sug_1', engine: 'built-in', language: 'en', fallback } }, ...wholeDraft.slice(3)])]);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('Quoted')).toBeTruthy();
    const canPass = !['over-budget', 'model-refuses', 'model-declined'].includes(fallback);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(canPass);
  });

  it('says that a draft lacks its end where the model stopped in the middle, and offers another', () => {
    const { drafted } = show([...opened('41'), ...ran('41', 'a', wholeDraft.map((event) => (event.event === 'draft-end' ? { event: 'draft-end', data: { outcome: 'drafted', isCut: true } } as const : event)))]);
    expect(screen.getByText('The model stopped before the end: the rest is missing.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(drafted).toHaveLength(1);
  });

  it('names the customer who wrote again, and offers a new draft', () => {
    const { drafted } = show([...ready, ...opened('41', ticketOf('41', ['My battery shows E07.', 'Any news?']))]);
    expect(screen.getByText(/^Maya wrote again .*This draft doesn’t know it\.$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Make a new draft' }));
    expect(drafted).toEqual([undefined]);
  });

  it('says that Insert is off where the reply box was lost, and offers Copy in its place', () => {
    show([{ type: 'page', page: { is: 'reading', key: keyOf('41') } }, { type: 'ticket-read', ticket: ticketOf('41'), agent: null, from: 'page', lost: [{ field: 'reply box' }] }, ...ran('41', 'a', wholeDraft)]);
    expect(screen.getByText('Part of this page can’t be read. Insert is off, Copy works.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy draft' })).toBeTruthy();
  });

  it('says what waits while the API is away, and how many decisions', async () => {
    show([...ready, { type: 'unreachable', retryAt: Date.now() + 12_000 }, { type: 'outbox', outbox: { waiting: 3 } }]);
    expect(screen.getByText(/^Can’t reach Countersign\. Trying again in 1[12] s\.$/)).toBeTruthy();
    expect(await screen.findByText('3 records of your decisions')).toBeTruthy();
    expect(screen.getByText('Kept on this device, sent once when it’s back')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('says when the device is out of room', () => {
    show([...ready, { type: 'outbox', outbox: { full: true } }]);
    expect(screen.getByText('This device is out of room for records. Free some space, or the next ones are lost.')).toBeTruthy();
  });
});

describe('what the agent types', () => {
  it('is listed worst first, and Send stays theirs', async () => {
    const refund = findingOf({ id: 'r', rule: 'refund', severity: 'block', quote: 'refund €189', on: 'typed', clause: 'Refunds above €50 are approved first.' });
    show([...ready, { type: 'typed-checked', key: keyOf('41'), text: 'We refund €189 on Monday', findings: [findingOf({ on: 'typed' }), refund], ms: 3 }]);
    const region = await screen.findByRole('region', { name: 'Your reply' });
    expect([...region.querySelectorAll('.finding')].map((finding) => finding.getAttribute('data-severity'))).toEqual(['block', 'warn']);
    expect(within(region).getByText('Send stays yours: Countersign can’t stop it. If the refund goes out like this, your lead is told.')).toBeTruthy();
  });

  it('folds the finding that a worse one takes the first place of', async () => {
    const warning = findingOf({ on: 'typed' });
    const refund = findingOf({ id: 'r', rule: 'refund', severity: 'block', quote: 'refund €189', on: 'typed' });
    const check = (findings: readonly Finding[]) => ({ type: 'typed-checked', key: keyOf('41'), text: 'We refund €189 on Monday', findings, ms: 3 }) as const;
    const { panel } = show([...ready, check([warning])]);
    const region = await screen.findByRole('region', { name: 'Your reply' });
    const open = () => [...region.querySelectorAll('.finding-head')].map((head) => head.getAttribute('aria-expanded'));
    expect(open()).toEqual(['true']);
    act(() => panel.store.dispatch(check([warning, refund])));
    expect(open()).toEqual(['true', 'false']);
  });
});

it('shows no frame of a ticket before the browser is paired', async () => {
  show([], { ...stateAfter([]), session: { is: 'unpaired', origin: null } });
  expect(await screen.findByText('Nothing on this page has been read yet.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /Address/ })).toBeTruthy();
});
