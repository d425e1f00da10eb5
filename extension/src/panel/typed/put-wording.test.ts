import { expect, test, vi } from 'vitest';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import { shownView } from '../state/reduce-panel.ts';
import { findingOf, keyOf, opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { putWording } from './put-wording.ts';

const judged = 'Hello Harald, we will refund the full €189';
const quote = 'we will refund';
const promise = findingOf({ rule: 'refund', severity: 'block', on: 'typed', quote, start: judged.indexOf(quote), end: judged.indexOf(quote) + quote.length, suggestion: 'I have asked my team lead about your refund.' });
const composer = (text: string) => ({ type: 'composer' as const, key: keyOf('41'), state: { present: true, visibility: 'public' as const, text, focused: true } });

/** A page that takes the wording only into the reply that really stands there. */
function replying(standing: () => string, answered: () => void = () => {}) {
  const fake = fakePanel(stateAfter([...opened('41'), composer(judged)]), (request): PanelAnswer => {
    if (request.type !== 'insert') return { type: 'done' };
    answered();
    const isSame = request.request.standing?.text === standing();
    return { type: 'insert-outcome', result: isSame ? { outcome: 'inserted', landedDifferently: null, afterMessageId: null, agent: null } : { outcome: 'refused', reason: 'selection-changed' } };
  });
  const replaced = () => fake.asked.flatMap((request) => (request.type === 'insert' ? [request.request.replaces] : []));
  return { ...fake, replaced };
}

test('a wording still takes the place of the whole sentence when the full stop was typed at the very last', async () => {
  const whole = `${judged}.`;
  const { panel, replaced } = replying(() => whole, () => setTimeout(() => panel.store.dispatch(composer(whole))));
  const view = shownView(panel.store.get())!;
  expect(await putWording(panel, view, promise)).toBe('inserted');
  expect(replaced()).toEqual(['we will refund the full €189', 'we will refund the full €189.']);
});

test('a wording is offered for pasting, and nothing is written, when the words themselves were changed meanwhile', async () => {
  const other = 'Hello Harald, I refund the full €189.';
  const { panel, replaced } = replying(() => other, () => panel.store.dispatch(composer(other)));
  const written = vi.fn();
  vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => Promise.resolve(written(text)) } });
  vi.stubGlobal('document', { hasFocus: () => true });
  expect(await putWording(panel, shownView(panel.store.get())!, promise)).toBe('changed');
  expect(replaced()).toHaveLength(1);
  expect(written).toHaveBeenCalledWith(promise.suggestion);
  vi.unstubAllGlobals();
});
