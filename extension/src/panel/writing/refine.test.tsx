// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { WrittenSentence } from '@countersign/shared/writing/writing-result';
import type { PanelAnswer, PanelRequest } from '../../protocol/page-protocol.ts';
import { outbox } from '../../outbox/outbox.ts';
import { App } from '../app.tsx';
import { insertDraft } from '../control/insert-draft.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import type { PanelAction } from '../state/panel-action.ts';
import { shownView } from '../state/reduce-panel.ts';
import { keyOf, opened, ran, sentenceOf, stateAfter, wholeDraft } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { PanelProvider } from '../use-panel.ts';
import { reduceWriting, startWriting } from './reduce-writing.ts';
import type { Writing, WritingOrder } from './writing.ts';

// What is loaded when it opens is at hand, so that no test waits for a file.
beforeAll(() => Promise.all([import('./refine-menu.tsx'), import('./writing-section.tsx')]));
beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ready = [...opened('41'), ...ran('41', 'a', wholeDraft)];

function show(actions: readonly PanelAction[], answer?: (request: PanelRequest) => PanelAnswer | 'gone') {
  const fake = fakePanel(stateAfter(actions), answer);
  fake.panel.queries.setQueryData(['workspace'], { model: null });
  fake.panel.queries.setQueryData(['writing-style'], { enabled: false, replies: 0, needed: 10, style: null });
  render(<PanelProvider value={fake.panel}><QueryClientProvider client={fake.panel.queries}><App /></QueryClientProvider></PanelProvider>);
  return fake;
}

const written = (index: number, text: string, from: readonly number[], over: Partial<WrittenSentence> = {}): WrittenSentence => ({ ...sentenceOf(index, text, over), from: [...from] });
const target: WritingOrder['target'] = {
  on: 'draft', text: 'Hi Maya,\n\nIt is covered for 24 months.\n\nKind regards,', kept: [],
  sentences: [sentenceOf(0, 'Hi Maya,'), sentenceOf(1, 'It is covered for 24 months.', { lead: '\n\n', citations: ['psg_1'], status: 'supported' }), sentenceOf(2, 'Kind regards,', { lead: '\n\n' })],
};
const shorter = [written(0, 'Hi Maya,', [0]), written(1, 'It is covered.', [1], { lead: '\n\n', citations: ['psg_1'], status: 'supported' })];
const nothingElse = { changes: [], findings: [], withheld: [], both: [], spelling: [], variants: [], notes: [] };

/** A use of a tool up to these events, as the panel's state holds it. */
function wrote(order: Partial<WritingOrder>, events: readonly WritingEvent[], isBack = false): PanelAction {
  const writing = events.reduce<Writing>(reduceWriting, startWriting('w', { tool: 'shorter', target, ...order }, isBack));
  return { type: 'writing', key: keyOf('41'), writing };
}
const start = (language = 'en'): WritingEvent => ({ event: 'writing-start', data: { tool: 'shorter', engine: 'model', language } });
const delta = (data: WrittenSentence): WritingEvent => ({ event: 'writing-delta', data });
const end = (over: Partial<Extract<Extract<WritingEvent, { event: 'writing-end' }>['data'], { outcome: 'written' }>> = {}): WritingEvent => ({ event: 'writing-end', data: { outcome: 'written', replaces: { start: 0, end: target.text.length }, ...nothingElse, ...over } });
const done: WritingEvent = { event: 'done', data: { runId: 'r', tool: 'shorter', engine: 'model', prompt: null, timingsMs: {}, receipt: null } };
const whole = [start(), ...shorter.map(delta), end({ changes: [{ kind: 'date', change: 'left-out', before: '24 months', after: '', explanation: '' }] }), done];

describe('the writing tools', () => {
  it('are listed whole, those that need a model off with the reason in words', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    const menu = await screen.findByRole('menu', { name: 'Refine' });
    expect(within(menu).getByRole('menuitem', { name: 'Shorter' }).getAttribute('aria-disabled')).toBe('false');
    const off = within(menu).getByRole('menuitem', { name: /Reply from notes.*needs a model/ });
    expect(off.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(off);
    expect(screen.getByRole('menu', { name: 'Refine' })).toBeTruthy();
  });

  it('are narrowed by typing, and what was typed is what the text can be about', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    const filter = await screen.findByRole('textbox', { name: 'A tool, or what to make it about' });
    fireEvent.change(filter, { target: { value: 'spell' } });
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Fix spelling and grammarspelling only', 'Make it about “spell”needs a model']);
  });

  it('close with the Enter that chooses one: it doesn’t go on to the button that opened them', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    const filter = await screen.findByRole('textbox', { name: 'A tool, or what to make it about' });
    fireEvent.change(filter, { target: { value: 'short' } });
    expect(fireEvent.keyDown(filter, { key: 'Enter' })).toBe(false);
    expect(screen.queryByRole('menu', { name: 'Refine' })).toBeNull();
  });

  it('work on the words selected in the reply where there are any', async () => {
    show(ready, (request) => (request.type === 'read-selection' ? { type: 'selection', text: 'I looked into it' } : { type: 'done' }));
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    expect(await screen.findByText('On the selected words: “I looked into it”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use the draft' }));
    expect(screen.getByText('On the draft')).toBeTruthy();
  });

  it('offer to own up to a failure where the customer is unhappy', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    expect((await screen.findAllByRole('menuitem'))[0]!.textContent).toBe('Make up for the failurecustomer is unhappy');
  });

  it('say what went wrong and keep the draft when the server can’t do it', async () => {
    const { panel } = show(ready);
    const before = shownView(panel.store.get())!.run;
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Shorter' }));
    expect((await screen.findAllByText('This couldn’t be done. Your words are as they were.')).length).toBeGreaterThan(0);
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(shownView(panel.store.get())!.run).toBe(before);
    expect(again.compareDocumentPosition(screen.getByRole('region', { name: 'Draft' })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it.each([
    ['model-down', 'The model isn’t answering. This couldn’t be done. Your words are as they were.', true],
    ['model-busy', 'The model takes no more requests for now. This couldn’t be done. Your words are as they were.', true],
    ['over-budget', 'This month’s model budget is used up. This can’t be done without a model.', false],
    ['model-refuses', 'The model refuses our requests. Your lead sees why. This can’t be done without a model.', false],
    ['model-declined', 'The model declined this text. This can’t be done without a model.', false],
    [undefined, 'This can’t be done without a model.', false],
  ] as const)('say why the model they need didn’t do it, and can be tried again where that helps: %s', async (fallback, sentence, isOffered) => {
    show([...ready, wrote({ tool: 'friendlier' }, [
      { event: 'writing-start', data: { tool: 'friendlier', engine: 'built-in', language: 'en', ...(fallback === undefined ? {} : { fallback }) } },
      { event: 'writing-end', data: { outcome: 'needs', needs: 'model', explanation: '', variants: [] } }, done,
    ])]);
    await screen.findByText(sentence);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(isOffered);
  });

  it('bring what they are doing, and how it ended, to where the agent sees it', async () => {
    const shown: string[] = [];
    // Browsers have begun to answer with a promise.
    Element.prototype.scrollIntoView = function (this: Element) { shown.push(this.textContent ?? ''); return Promise.resolve() as never; };
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Refine' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Shorter' }));
    await waitFor(() => expect(shown.at(-1) ?? '').toContain('This couldn’t be done.'));
    expect(shown.filter((text) => text.includes('This couldn’t be done.'))).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('region', { name: 'Draft' })).toBeTruthy();
  });
});

describe('the focus', () => {
  const press = (name: string): void => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  };

  it.each(['Accept', 'Undo', 'Try again'])('goes to Refine when it was on what is gone: %s', async (name) => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    show([...ready, wrote({}, whole)]);
    await screen.findByText('Left out: “24 months”');
    press(name);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Refine' })));
  });

  it('stays in the console where the agent is there', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    show([...ready, wrote({}, whole)]);
    await screen.findByText('Left out: “24 months”');
    press('Undo');
    await waitFor(() => expect(screen.queryByText('Left out: “24 months”')).toBeNull());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a rewording of the draft', () => {
  it('is shown as a change, with its sources and what it lost, and replaces nothing by itself', async () => {
    const { panel } = show([...ready, wrote({}, whole)]);
    expect(await screen.findByText('Left out: “24 months”')).toBeTruthy();
    expect(screen.getAllByRole('deletion').map((one) => one.textContent)).toContain('removed: for 24 months');
    expect(screen.getByRole('button', { name: 'Source 1, Article 1' })).toBeTruthy();
    expect(readInsertion(shownView(panel.store.get())!)!.text).toContain('24 months');
  });

  it('keeps Insert off until the agent has chosen, and inserts what she accepted', async () => {
    const { panel, asked } = show([...ready, wrote({}, whole)], (request) => (request.type === 'insert' ? { type: 'insert-outcome', result: { outcome: 'existing-text' } } : { type: 'done' }));
    expect(screen.getByRole('button', { name: 'Insert', description: 'Accept or undo the new wording first.' }).getAttribute('aria-disabled')).toBe('true');
    await insertDraft(panel);
    expect(asked.filter(({ type }) => type === 'insert')).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    await insertDraft(panel);
    expect(asked).toContainEqual(expect.objectContaining({ type: 'insert', request: expect.objectContaining({ text: 'Hi Maya,\n\nIt is covered.' }) }));
  });

  it('is undone to the very draft that was there', async () => {
    const { panel } = show([...ready, wrote({}, whole)]);
    const before = shownView(panel.store.get())!.run!;
    fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(shownView(panel.store.get())!.run!.sentences).toHaveLength(2);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(shownView(panel.store.get())!.run).toEqual(before);
  });

  it('is told to the server when it is accepted, with its words apart, and when it is undone', async () => {
    const before = stateAfter(ready);
    show([...ready, wrote({}, whole)]);
    fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await expect.poll(async () => (await outbox.list()).map(({ fact }) => fact.type)).toEqual(['suggestion.reworded', 'suggestion.rewording-undone']);
    const [accepted] = await outbox.list();
    expect(accepted).toMatchObject({ fact: { tool: 'shorter', suggestionId: shownView(before)!.run!.start!.suggestionId }, reworded: { sentences: [{ text: 'Hi Maya,' }, { text: 'It is covered.', citations: ['psg_1'] }], findings: [] } });
    expect(JSON.stringify(accepted!.fact)).not.toContain('covered');
  });

  it('shows while it is written what is still to be worked on, and Stop leaves the draft as it was', async () => {
    const { panel } = show([...ready, wrote({}, [start(), delta(shorter[0]!)])]);
    expect((await screen.findByText('Kind regards,')).closest('.muted')?.textContent).toBe('It is covered for 24 months.Kind regards,');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect((await screen.findAllByText('Stopped. Your words are as they were.')).length).toBeGreaterThan(0);
    expect(readInsertion(shownView(panel.store.get())!)!.text).toContain('24 months');
  });

  it('folds a sentence that broke a blocking rule, and never accepts it', async () => {
    const { panel } = show([...ready, wrote({}, [start(), ...shorter.map(delta), end({ withheld: [{ text: 'We refund €500.', findings: [] }] }), done])]);
    const fold = await screen.findByRole('button', { name: '1 sentence withheld: it breaks a rule' });
    expect(document.body.textContent).not.toContain('€500');
    fireEvent.click(fold);
    expect(screen.getByText('We refund €500.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(readInsertion(shownView(panel.store.get())!)!.text).not.toContain('€500');
  });
});

describe('a translation', () => {
  it('stands beside the text it was made of, each under its language', async () => {
    show([...ready, wrote({ tool: 'translate', targetLanguage: 'de' }, [start('de'), delta(written(0, 'Hallo Maya,', [0])), end(), done])]);
    expect(within(await screen.findByRole('region', { name: 'German' })).getByText('Hallo Maya,')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'English' })).getByText(/Hi Maya,/)).toBeTruthy();
  });

  it('that is for the agent to read can’t be put into the draft, and leaves Insert on', async () => {
    show([...ready, wrote({ tool: 'translate', targetLanguage: 'de' }, [start('de'), delta(written(0, 'Hallo Maya,', [0])), end(), done], true)]);
    expect(await screen.findByRole('region', { name: 'German' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-disabled')).toBe('false');
  });
});

describe('other words for the selected ones', () => {
  const selection: WritingOrder['target'] = { on: 'selection', text: 'I looked into it' };
  const events = [start(), delta(written(0, 'I checked', [0])), end({ replaces: { start: 0, end: selection.text.length } }), done];

  it('go where those are, named word for word', async () => {
    const { asked } = show([...ready, wrote({ target: selection }, events)]);
    fireEvent.click(await screen.findByRole('button', { name: 'Replace the selection' }));
    expect(asked).toContainEqual({ type: 'insert', key: keyOf('41'), request: { text: 'I checked', onInternal: 'insert', onExistingText: 'at-cursor', replaces: 'I looked into it' } });
  });

  it('keep what the agent herself says without a source, and leave out only what nobody said', async () => {
    const said = [start(), delta(written(0, 'I booked one.', [0], { status: 'unsupported' })), delta(written(1, 'It is free.', [], { status: 'unsupported' })), end({ replaces: { start: 0, end: selection.text.length } }), done];
    const { asked } = show([...ready, wrote({ target: selection }, said)]);
    fireEvent.click(await screen.findByRole('button', { name: 'Replace the selection' }));
    expect(asked).toContainEqual(expect.objectContaining({ request: expect.objectContaining({ text: 'I booked one.' }) }));
  });

  it('are not offered where nothing of them can be kept', async () => {
    show([...ready, wrote({ target: selection }, [start(), delta(written(0, 'It is free.', [], { status: 'unsupported' })), end({ replaces: { start: 0, end: selection.text.length } }), done])]);
    expect(await screen.findByRole('button', { name: 'Close' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Replace the selection' })).toBeNull();
  });

  it('are copied where others are selected by then, and the agent is told', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, platform: '', language: 'en', clipboard: { writeText } });
    show([...ready, wrote({ target: selection }, events)], (request) => (request.type === 'insert' ? { type: 'insert-outcome', result: { outcome: 'refused', reason: 'selection-changed' } } : { type: 'done' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Replace the selection' }));
    expect((await screen.findAllByText('These words have changed, so it’s copied. Paste it into the reply.')).length).toBeGreaterThan(0);
    expect(writeText).toHaveBeenCalledWith('I checked');
    vi.unstubAllGlobals();
  });
});
