import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AllConsoleSwitches, ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import type { CheckedHook } from '../consoles/page-check.ts';
import { insertDraft } from '../panel/control/insert-draft.ts';
import { readActions } from '../panel/frame/read-actions.ts';
import { lostFields } from '../panel/state/lost-fields.ts';
import { reducePanel } from '../panel/state/reduce-panel.ts';
import { shownView } from '../panel/state/reduce-panel.ts';
import { keyOf, opened, ran, stateAfter, ticketOf, wholeDraft } from '../panel/testing/examples.ts';
import { fakePanel } from '../panel/testing/fake-panel.ts';
import { draftFromPaste } from './draft-from-paste.ts';
import { followPageHealth } from './follow-page-health.ts';
import { healthLog } from './health-log.ts';
import { obeySwitches } from './obey-switches.ts';
import { pageAddress } from './page-address.ts';
import { reportQueue } from './report-queue.ts';

const hook = (field: CheckedHook['field'], found: number, expected: CheckedHook['expected'] = 'ticket'): CheckedHook => ({ field, view: 'composer', selector: `#${field.replace(' ', '-')}`, expected, found });
const off = (...parts: (keyof ConsoleSwitches)[]): AllConsoleSwitches => fillSwitches({ zendesk: Object.fromEntries(parts.map((part) => [part, 'off'])) });
const patience = 10_000;
const drafted = () => stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft)]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('the ladder', () => {
  it('stands at the top while the API reads and the page has its reply box', () => {
    const state = drafted();
    expect(readActions(state, shownView(state)!).primary).toBe('insert');
    expect(lostFields(shownView(state)!)).toEqual([]);
  });

  it('keeps Insert where the API gives what the page lost', () => {
    const state = stateAfter([{ type: 'page-checked', key: keyOf('41'), missing: [hook('subject', 0)] }], drafted());
    expect(lostFields(shownView(state)!)).toEqual([expect.objectContaining({ field: 'subject', view: 'composer', isCovered: true })]);
    expect(readActions(state, shownView(state)!).primary).toBe('insert');
  });

  it('offers Copy in the place of Insert where the reply box is lost, and Insert again when it is back', () => {
    const lost = stateAfter([{ type: 'page-checked', key: keyOf('41'), missing: [hook('reply box', 0)] }], drafted());
    expect(readActions(lost, shownView(lost)!)).toMatchObject({ primary: 'copy', canCopy: true });
    const back = stateAfter([{ type: 'page-checked', key: keyOf('41'), missing: [] }], lost);
    expect(readActions(back, shownView(back)!).primary).toBe('insert');
  });

  it('keeps what is missing of a ticket that is still being read', () => {
    const reading = stateAfter([{ type: 'page', page: { is: 'reading', key: keyOf('41') } }, { type: 'page-checked', key: keyOf('41'), missing: [hook('reply box', 0)] }]);
    const read = stateAfter([{ type: 'ticket-read', ticket: ticketOf('41'), agent: null, from: 'page', lost: [] }], reading);
    expect(lostFields(shownView(read)!).map(({ field }) => field)).toEqual(['reply box']);
  });

  it('says nothing of a page that is no longer in front', () => {
    const state = drafted();
    expect(stateAfter([{ type: 'page-checked', key: keyOf('42'), missing: [hook('reply box', 0)] }], state)).toBe(state);
  });
});

describe('a page that drifts', () => {
  const checks = (results: readonly CheckedHook[]) => fakePanel(drafted(), (request) => (request.type === 'check-page' ? { type: 'page-checked', results } : { type: 'done' }));

  it('is named at once, and told to the lead only if it lasts', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Countersign', version: '0.1.0' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let results = [hook('reply box', 0), hook('subject', 0)];
    const { panel } = fakePanel(drafted(), (request) => (request.type === 'check-page' ? { type: 'page-checked', results } : { type: 'done' }));
    followPageHealth(panel, { visibilityState: 'visible' })(keyOf('41'));
    await vi.waitFor(() => expect(shownView(panel.store.get())!.missing).toHaveLength(2), patience);
    expect(await reportQueue.waiting()).toEqual([]);
    results = [hook('reply box', 0), hook('subject', 1)];
    await vi.advanceTimersByTimeAsync(5000);
    await vi.waitFor(async () => expect(await reportQueue.waiting()).toEqual([expect.objectContaining({ console: 'zendesk', field: 'reply box', view: 'composer', selector: '#reply-box', count: 0 })]), patience);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/E07|Maya|"41"/);
  });

  it('is remembered for the health page with where the ticket came from', async () => {
    const { panel } = checks([hook('reply box', 0)]);
    followPageHealth(panel, { visibilityState: 'visible' })(keyOf('41'));
    await expect.poll(() => healthLog.list()).toEqual([expect.objectContaining({ console: 'zendesk', host: 'acme.zendesk.com', from: 'api', lost: [{ field: 'reply box', view: 'composer', selector: '#reply-box' }] })]);
  });

  it('is looked at once more, not once each, for changes that come together', async () => {
    const { panel, asked } = checks([hook('reply box', 1)]);
    const look = followPageHealth(panel, { visibilityState: 'visible' });
    for (let count = 0; count < 20; count += 1) look(keyOf('41'));
    await expect.poll(() => healthLog.list()).toHaveLength(1);
    await expect.poll(() => asked.filter(({ type }) => type === 'check-page')).toHaveLength(2);
  });
});

describe('a pasted ticket', () => {
  const unreadable = () => stateAfter([{ type: 'page', page: { is: 'unreadable', lost: [], of: keyOf('41') } }]);

  it('becomes a view of the ticket the address names, to be copied only', async () => {
    const { panel, asked, drafted: wishes } = fakePanel(unreadable());
    panel.store.dispatch({ type: 'pasting', name: 'zendesk:acme.zendesk.com:41', paste: { text: 'My battery shows E07.', id: '' } });
    draftFromPaste(panel, keyOf('41'), panel.store.get().pastes['zendesk:acme.zendesk.com:41']!);
    const view = shownView(panel.store.get())!;
    expect(view).toMatchObject({ from: 'pasted', key: keyOf('41'), ticket: { channel: 'pasted', messages: [{ text: 'My battery shows E07.' }] } });
    expect(panel.store.get().pastes).toEqual({});
    expect(wishes).toHaveLength(1);
    for (const action of ran('41', 'a', [])) panel.store.dispatch(action);
    expect(readActions(panel.store.get(), shownView(panel.store.get())!)).toMatchObject({ primary: 'stop', isStreaming: true });
    for (const action of ran('41', 'a', wholeDraft)) panel.store.dispatch(action);
    expect(readActions(panel.store.get(), shownView(panel.store.get())!).primary).toBe('copy');
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.resolve() } });
    await insertDraft(panel);
    expect(asked.filter(({ type }) => type === 'insert')).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('stays on screen while its page still can’t be read, and gives way to another ticket', () => {
    const pasted = stateAfter([{ type: 'page', page: { is: 'reading', key: keyOf('41') } }, { type: 'ticket-read', ticket: ticketOf('41'), agent: null, from: 'pasted', lost: [] }]);
    expect(reducePanel(pasted, { type: 'page', page: { is: 'unreadable', lost: [], of: keyOf('41') } }).page).toEqual(pasted.page);
    expect(reducePanel(pasted, { type: 'page', page: { is: 'reading', key: keyOf('42') } }).page).toMatchObject({ key: keyOf('42') });
  });

  it.each([[['https://acme.zendesk.com'], 'zendesk', 'acme.zendesk.com'], [['https://bikes.freshdesk.com'], 'freshdesk', 'bikes.freshdesk.com'], [['https://bikes.lightning.force.com'], 'salesforce', 'bikes.lightning.force.com'], [[], 'zendesk', 'pasted']])('on a page of %j belongs to %s', (ancestors, console, host) => {
    expect(pageAddress(ancestors)).toEqual({ console, host });
  });

  it('takes the number the agent gives where the address names none', () => {
    const { panel } = fakePanel(stateAfter([{ type: 'page', page: { is: 'unsupported' } }]));
    draftFromPaste(panel, undefined, { text: 'My battery shows E07.', id: ' #48213 ' });
    expect(shownView(panel.store.get())!.key.id).toBe('48213');
  });
});

describe('a lead’s switches', () => {
  function obey(switches: AllConsoleSwitches | null, state = stateAfter(opened('41'))) {
    const { panel, asked } = fakePanel(switches === null ? state : stateAfter([{ type: 'switches', switches }], state));
    const reads: string[] = [];
    const read = obeySwitches(panel, { whenKnown: (act) => act(), refresh: () => Promise.resolve() }, (reason) => void reads.push(reason), () => void reads.push('stopped'));
    return { panel, asked, reads, read };
  }

  it('leave everything on until somebody switches', () => {
    const { read, reads } = obey(null);
    read('opened');
    expect(reads).toEqual(['opened']);
  });

  it('stop every reading of a console whose adapter is off, at once', () => {
    const { panel, asked, read, reads } = obey(null);
    panel.store.dispatch({ type: 'switches', switches: off('adapter') });
    expect(panel.store.get().page).toEqual({ is: 'switched-off', console: 'zendesk', of: keyOf('41') });
    expect(asked).toContainEqual({ type: 'set-watching', on: false });
    read('thread-changed');
    panel.store.dispatch({ type: 'page', page: { is: 'connecting' } });
    read('opened');
    expect(reads).toEqual(['stopped']);
  });

  it('let the page be read again when they are on again', () => {
    const { panel, asked, reads } = obey(null);
    panel.store.dispatch({ type: 'switches', switches: off('adapter') });
    panel.store.dispatch({ type: 'switches', switches: off() });
    expect(reads).toEqual(['stopped', 'opened']);
    expect(asked.at(-1)).toEqual({ type: 'set-watching', on: true });
  });

  it('turn Insert into Copy, for the key as for the button', async () => {
    const { panel, asked } = fakePanel(stateAfter([{ type: 'switches', switches: off('insert') }], drafted()));
    const view = shownView(panel.store.get())!;
    expect(readActions(panel.store.get(), view).primary).toBe('copy');
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.resolve() } });
    vi.stubGlobal('document', { hasFocus: () => true });
    await insertDraft(panel);
    vi.unstubAllGlobals();
    expect(asked).toEqual([]);
    expect(shownView(panel.store.get())!.decisions.copied).not.toBeNull();
  });

  it('take back what was said of typed words', () => {
    const typed = stateAfter([{ type: 'typed-checked', key: keyOf('41'), text: 'x', findings: [], ms: 1 }], drafted());
    expect(shownView(stateAfter([{ type: 'switches', switches: off('typing') }], typed))!.typed).toBeNull();
  });
});
