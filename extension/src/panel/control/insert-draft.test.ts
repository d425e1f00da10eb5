// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../../outbox/outbox.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import type { InsertOutcome } from '../../protocol/page-protocol.ts';
import { shownView } from '../state/reduce-panel.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { deltaEvent, draftedEvent, keyOf, opened, ran, sentenceOf, startEvent, stateAfter, ticketOf, wholeDraft } from '../testing/examples.ts';
import { insertDraft, type InsertChoice } from './insert-draft.ts';

const written: string[] = [];
const inserted: InsertOutcome = { outcome: 'inserted', landedDifferently: null, afterMessageId: 'm0', agent: { id: '7', name: 'Lena' } };

beforeEach(() => {
  fakeBrowser.reset();
  written.length = 0;
  vi.stubGlobal('navigator', { ...navigator, language: 'en-GB', clipboard: { writeText: (text: string) => { written.push(text); return Promise.resolve(); } } });
});

async function insert(result: InsertOutcome | 'gone', events = wholeDraft, choice: Partial<InsertChoice> = {}, more: Parameters<typeof stateAfter>[0] = []) {
  const fake = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', events), ...more]), () => (result === 'gone' ? 'gone' : { type: 'insert-outcome', result }));
  await insertDraft(fake.panel, choice);
  return { ...fake, view: shownView(fake.panel.store.get())!, facts: (await outbox.list()).map((upload) => upload.fact), pending: await pendingSends.list() };
}

describe('Insert', () => {
  it('asks the page for exactly the sentences it shows, and records it once they landed', async () => {
    const { asked, view, facts, pending } = await insert(inserted);
    expect(asked).toEqual([{ type: 'insert', key: keyOf('41'), request: { text: 'Hi Maya,\n\nIt is covered for 24 months.\n\nKind regards,', onInternal: 'ask', onExistingText: 'ask' } }]);
    expect(view.decisions.inserted).not.toBeNull();
    expect(facts).toMatchObject([{ type: 'suggestion.inserted', suggestionId: 'sug_1', via: 'insert', afterMessageId: 'm0', leftOut: 2, landedDifferently: false }]);
    expect(pending).toMatchObject([{ suggestionId: 'sug_1', agentId: '7', afterMessageId: 'm0', via: 'insert' }]);
  });

  it('says which gaps are left to fill', async () => {
    const events = [startEvent(), deltaEvent(sentenceOf(0, 'Hi {{ticket.requester.first_name}}, send us your {{serial_number}}.')), draftedEvent];
    const { asked, view, facts } = await insert(inserted, events);
    expect(asked).toMatchObject([{ request: { text: 'Hi Maya, send us your [SERIAL NUMBER].' } }]);
    expect(view.decisions.inserted?.landedDifferently).toBe('1 gap to fill: [SERIAL NUMBER]');
    expect(facts).toMatchObject([{ landedDifferently: false }]);
  });

  it('remembers the answer to one question while it asks the next, and no longer', async () => {
    const { panel, asked } = await insert({ outcome: 'internal-note' });
    await insertDraft(panel, { onInternal: 'insert', evenIfOld: true });
    await insertDraft(panel, { onExistingText: 'at-cursor', evenIfOld: true });
    await insertDraft(panel);
    expect(asked.map((request) => request.type === 'insert' && [request.request.onInternal, request.request.onExistingText])).toEqual([['ask', 'ask'], ['insert', 'ask'], ['insert', 'at-cursor'], ['ask', 'ask']]);
  });

  it('says what the page did differently', async () => {
    const { view, facts } = await insert({ ...inserted, landedDifferently: 'The list became plain text, because this channel has no formatting.' });
    expect(view.decisions.inserted?.landedDifferently).toMatch(/plain text/);
    expect(facts).toMatchObject([{ landedDifferently: true }]);
  });

  it.each(['internal-note', 'public-reply', 'existing-text', 'ticket-changed'] as const)('records nothing and asks when the page answers %s', async (outcome) => {
    const { view, facts, pending } = await insert({ outcome });
    expect(view.question).toBe(outcome);
    expect(facts).toEqual([]);
    expect(pending).toEqual([]);
  });

  it.each([{ outcome: 'no-composer' } as const, { outcome: 'refused', reason: 'x' } as const, 'gone' as const])('copies the draft where it can’t insert', async (result) => {
    const { view, facts, pending } = await insert(result);
    expect(written).toEqual(['Hi Maya,\n\nIt is covered for 24 months.\n\nKind regards,']);
    expect(view.decisions.copied?.because).toBe('could-not-insert');
    expect(facts).toMatchObject([{ type: 'suggestion.copied' }]);
    expect(pending).toMatchObject([{ via: 'copy' }]);
  });

  it('asks before it inserts a draft that doesn’t know the newest message', async () => {
    const again = opened('41', ticketOf('41', ['My battery shows E07.', 'Any news?']));
    const { asked, view } = await insert(inserted, wholeDraft, {}, again);
    expect(asked).toEqual([]);
    expect(view.question).toBe('customer-wrote-again');
    expect((await insert(inserted, wholeDraft, { evenIfOld: true }, again)).asked).toHaveLength(1);
  });

  it('copies nothing of another ticket that came to the front meanwhile', async () => {
    const later = [...opened('42'), ...ran('42', 'b', wholeDraft)];
    const fake = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft)]), () => {
      for (const action of later) fake.panel.store.dispatch(action);
      return { type: 'insert-outcome', result: { outcome: 'no-composer' } };
    });
    await insertDraft(fake.panel);
    expect(written).toEqual([]);
    expect(await outbox.list()).toEqual([]);
    expect(shownView(fake.panel.store.get())).toMatchObject({ key: keyOf('42'), question: 'ticket-changed' });
  });

  it('says so when the browser lets it neither insert nor copy', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError')) } });
    const { view, facts, pending } = await insert({ outcome: 'no-composer' });
    expect(view).toMatchObject({ question: 'could-not-copy', decisions: { copied: null } });
    expect(facts).toEqual([]);
    expect(pending).toEqual([]);
  });

  it('never inserts or copies a withheld draft', async () => {
    const withheld = [...wholeDraft.slice(0, 8), { event: 'draft-end' as const, data: { outcome: 'withheld' as const, sentences: [] } }];
    const { asked, facts } = await insert(inserted, withheld);
    expect(asked).toEqual([]);
    expect(facts).toEqual([]);
    expect(written).toEqual([]);
  });
});

describe('a reply that is still awaited', () => {
  const shown = { suggestionId: 'sug_2', ticketKey: keyOf('41'), agentId: '7', afterMessageId: null, insertedAt: '2026-11-20T09:20:00Z', via: 'none' } as const;

  it('is not forgotten because another draft was shown later', async () => {
    await insert(inserted);
    await pendingSends.store(shown);
    expect((await pendingSends.list()).map((one) => one.suggestionId)).toEqual(['sug_1']);
  });

  it('gives way to a draft that was inserted later', async () => {
    await pendingSends.store(shown);
    await insert(inserted);
    expect((await pendingSends.list()).map((one) => one.suggestionId)).toEqual(['sug_1']);
  });
});
