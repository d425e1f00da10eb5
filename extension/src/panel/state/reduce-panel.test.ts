import { describe, expect, it } from 'vitest';
import { deltaEvent, draftedEvent, findingOf, keyOf, opened, ran, sentenceOf, startEvent, stateAfter, ticketOf, triageEvent, wholeDraft } from '../testing/examples.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import { shownView } from './reduce-panel.ts';

describe('one ticket', () => {
  it('shows triage and the draft as they stream', () => {
    const view = shownView(stateAfter([...opened('41'), ...ran('41', 'a', [triageEvent, startEvent(), deltaEvent(sentenceOf(0, 'Hi Maya,'))])]));
    expect(view?.run?.triage?.intent).toBe('battery');
    expect(view?.run?.sentences.map((sentence) => sentence.text)).toEqual(['Hi Maya,']);
  });

  it('takes every sentence of a withheld draft off, whatever was streamed before', () => {
    const withheld = { event: 'draft-end', data: { outcome: 'withheld', sentences: [sentenceOf(0, 'We refund €189.')] } } as const;
    const view = shownView(stateAfter([...opened('41'), ...ran('41', 'a', [startEvent(), deltaEvent(sentenceOf(0, 'We refund €189.')), { ...withheld, data: { ...withheld.data, sentences: [...withheld.data.sentences] } }])]))!;
    expect(view.run?.sentences).toEqual([]);
    expect(readInsertion(view)).toBeNull();
  });

  it('forgets the decisions about a draft when another is asked for', () => {
    const key = keyOf('41');
    const view = shownView(stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), { type: 'decided', key, decisions: { kept: [2], accepted: ['psg_2'], dismissed: true } }, ...ran('41', 'b', [])]))!;
    expect(view.decisions).toMatchObject({ kept: [], accepted: [], dismissed: false });
  });

  it('keeps the triage on screen while another draft is made', () => {
    expect(shownView(stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), ...ran('41', 'b', [])]))?.run?.triage?.intent).toBe('battery');
  });

  it('drops what a replaced run still sends', () => {
    const late = { type: 'run-event', key: keyOf('41'), token: 'a', event: deltaEvent(sentenceOf(0, 'Old words')), at: 9 } as const;
    expect(shownView(stateAfter([...opened('41'), ...ran('41', 'a', [startEvent()]), ...ran('41', 'b', [startEvent('sug_2')]), late]))?.run?.sentences).toEqual([]);
  });

  it('drops what a stopped run still sends', () => {
    const key = keyOf('41');
    const after = stateAfter([...opened('41'), ...ran('41', 'a', [startEvent()]), { type: 'run-closed', key, token: 'a', how: 'stopped', at: 3 }, { type: 'run-event', key, token: 'a', event: draftedEvent, at: 4 }]);
    expect(shownView(after)?.run).toMatchObject({ phase: 'stopped', end: null });
  });
});

describe('switching tickets', () => {
  it('never shows a late result of the other ticket', () => {
    const late = { type: 'run-event', key: keyOf('41'), token: 'a', event: deltaEvent(sentenceOf(0, 'Words for 41')), at: 9 } as const;
    const view = shownView(stateAfter([...opened('41'), ...ran('41', 'a', [startEvent()]), ...opened('42'), late]))!;
    expect(view.key.id).toBe('42');
    expect(JSON.stringify(view)).not.toContain('Words for 41');
  });

  it('shows no draft at all while the next ticket is read', () => {
    const after = stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), { type: 'page', page: { is: 'reading', key: keyOf('42') } }]);
    expect(shownView(after)).toBeNull();
  });

  it('drops a reading that arrives after the agent moved on', () => {
    const after = stateAfter([{ type: 'page', page: { is: 'reading', key: keyOf('42') } }, { type: 'ticket-read', ticket: ticketOf('41'), agent: null, from: 'api', lost: [] }]);
    expect(after.page).toEqual({ is: 'reading', key: keyOf('42') });
    expect(after.views).toEqual({});
  });

  it('finds the painted draft again on the way back', () => {
    const after = stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), ...opened('42'), ...opened('41')]);
    expect(readInsertion(shownView(after)!)?.text).toContain('It is covered for 24 months.');
  });

  it('remembers the last twenty tickets and no more', () => {
    const after = stateAfter(Array.from({ length: 30 }, (_, index) => opened(String(index))).flat());
    expect(Object.keys(after.views)).toHaveLength(20);
    expect(shownView(after)?.key.id).toBe('29');
  });

  it('leaves the privacy receipt when the ticket changes, and stays in it when it is only read again', () => {
    const receipt = [...opened('41'), { type: 'screen', screen: 'receipt' } as const];
    expect(stateAfter([...receipt, ...opened('41')]).screen).toBe('receipt');
    expect(stateAfter([...receipt, ...opened('42')]).screen).toBe('reply');
  });
});

describe('a customer who writes again', () => {
  const again = ticketOf('41', ['My battery shows E07.', 'Any news?']);

  it('is named beside the draft, which stays as it was painted', () => {
    const view = shownView(stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), ...opened('41', again)]))!;
    expect(view.newer).toEqual({ name: 'Maya Lindqvist', at: '2026-11-20T08:01:00Z' });
    expect(view.run?.sentences).toHaveLength(5);
  });

  it('is known to the next draft', () => {
    expect(shownView(stateAfter([...opened('41'), ...ran('41', 'a', wholeDraft), ...opened('41', again), ...ran('41', 'b', [])]))?.newer).toBeNull();
  });
});

describe('what the agent types', () => {
  const key = keyOf('41');
  const check = (text: string, findings: ReturnType<typeof findingOf>[]) => ({ type: 'typed-checked', key, text, findings, ms: 2 }) as const;
  const refund = findingOf({ id: 'x1', rule: 'refund', quote: 'refund €189', severity: 'block', on: 'typed' });

  it('moves a finding that is gone to the fixed ones', () => {
    const view = shownView(stateAfter([...opened('41'), check('We refund €189', [refund]), check('We will ask', [])]))!;
    expect(view.typed?.findings).toEqual([]);
    expect(view.typed?.fixed.map((finding) => finding.rule)).toEqual(['refund']);
  });

  it('does not call a finding fixed because other words moved it', () => {
    const view = shownView(stateAfter([...opened('41'), check('refund €189', [refund]), check('We refund €189', [{ ...refund, id: 'x2', start: 3, end: 14 }])]))!;
    expect(view.typed?.fixed).toEqual([]);
  });

  it('takes it off the fixed ones when it comes back', () => {
    const view = shownView(stateAfter([...opened('41'), check('refund €189', [refund]), check('', []), check('refund €189', [refund])]))!;
    expect(view.typed?.fixed).toEqual([]);
  });

  it('calls nothing fixed in a sent reply that still broke its rule in other words', () => {
    const other = { ...refund, id: 'x3', quote: 'refund it all' };
    const emptied = { type: 'composer', key, state: { present: true, visibility: 'public', text: '', focused: true } } as const;
    const view = shownView(stateAfter([...opened('41'), check('refund €189', [refund]), check('refund it all', [other]), emptied]))!;
    expect(view.typed).toMatchObject({ findings: [], fixed: [] });
  });
});

describe('the connection', () => {
  it('counts the tries until the API answers again', () => {
    const down = stateAfter([{ type: 'reached', at: 5 }, { type: 'unreachable', retryAt: 10 }, { type: 'unreachable', retryAt: 20 }]);
    expect(down.offline).toEqual({ retryAt: 20, attempts: 2, lastContact: 5 });
    expect(stateAfter([{ type: 'reached', at: 30 }], down)).toMatchObject({ offline: null, lastContact: 30 });
  });
});
