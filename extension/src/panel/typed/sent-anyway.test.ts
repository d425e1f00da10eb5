// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../../outbox/outbox.ts';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import { decide } from '../control/decide.ts';
import { shownView } from '../state/reduce-panel.ts';
import { findingOf, keyOf, opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import type { CheckHost } from './check-host.ts';
import { keepStanding } from './keep-standing.ts';
import { lookForSentAnyway } from './look-for-sent-anyway.ts';
import { standingFindings } from './standing-findings.ts';

const promise = findingOf({ id: 'fnd_promise', rule: 'refund', severity: 'block', on: 'typed', quote: 'refund the full €189', clause: 'Refunds above €50 are approved first.' });
const words = 'We refund the full €189.';
const composer = (text: string) => ({ type: 'composer' as const, key: keyOf('41'), state: { present: true, visibility: 'public' as const, text, focused: true } });
const reply = (content: string, authorId = '7'): PanelAnswer => ({ type: 'sent', complete: true, messages: [{ id: 'm9', authorId, at: '2026-11-20T09:20:00Z', format: 'text', content }] });

/** Judges as the worker would that knows the one rule. */
const host = (): CheckHost => ({
  check: (text) => Promise.resolve({ id: 1, findings: text.includes('refund the full') ? [{ ...promise, id: 'fnd_elsewhere' }] : [], judged: ['refund'], ms: 1 }),
  close() {},
});

beforeEach(() => fakeBrowser.reset());

async function typing(answer: PanelAnswer) {
  const { panel, asked } = fakePanel(stateAfter([...opened('41'), composer(words), { type: 'typed-checked', key: keyOf('41'), text: words, findings: [promise], ms: 1 }]), () => answer);
  panel.queries.setQueryData(['policies'], { rules: [], at: 0 });
  await keepStanding(panel, keyOf('41'));
  const facts = async () => (await outbox.list()).map(({ fact }) => fact).filter(({ type }) => type === 'finding.sent');
  return { panel, asked, facts };
}

test('a reply that left with the promise is one fact, however often it is looked for, and is told in the panel', async () => {
  const { panel, facts } = await typing(reply(words));
  await Promise.all([lookForSentAnyway(panel, keyOf('41'), host), lookForSentAnyway(panel, keyOf('41'), host)]);
  expect(await facts()).toMatchObject([{ findingId: 'fnd_promise', rule: 'refund', severity: 'block', overridden: false, messageId: 'm9', suggestionId: null }]);
  expect(shownView(panel.store.get())?.typed?.sentAnyway.map(({ rule }) => rule)).toEqual(['refund']);
  expect(await standingFindings.list()).toEqual([]);
});

test('nothing the agent typed is stored while it is waited for', async () => {
  const { facts } = await typing({ type: 'failed', reason: 'away' });
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/refund the full|189/);
  expect(await facts()).toEqual([]);
  expect(await standingFindings.list()).toHaveLength(1);
});

test('with an override the fact says so, and the agent is not told that her lead is', async () => {
  const { panel, facts } = await typing(reply(words));
  await decide.overrideFinding(panel, shownView(panel.store.get())!, promise, 'A lead approved it');
  await keepStanding(panel, keyOf('41'));
  panel.store.dispatch(composer(''));
  await keepStanding(panel, keyOf('41'));
  await lookForSentAnyway(panel, keyOf('41'), host);
  expect(await facts()).toMatchObject([{ overridden: true }]);
  expect(shownView(panel.store.get())?.typed?.sentAnyway).toEqual([]);
});

test.each<[string, PanelAnswer]>([['mended before it left', reply('I have asked my lead.')], ['a colleague’s', reply(words, '8')]])('a reply that was %s is told to nobody', async (_how, answer) => {
  const { panel, facts } = await typing(answer);
  await lookForSentAnyway(panel, keyOf('41'), host);
  expect(await facts()).toEqual([]);
});

test('an override that is taken back is a fact too, and the promise stands again', async () => {
  const { panel } = await typing(reply(words));
  await decide.overrideFinding(panel, shownView(panel.store.get())!, promise, 'A lead approved it');
  await decide.reinstateFinding(panel, shownView(panel.store.get())!, promise);
  expect((await outbox.list()).map(({ fact }) => fact.type)).toEqual(['finding.overridden', 'finding.reinstated']);
  await keepStanding(panel, keyOf('41'));
  expect((await standingFindings.list()).flatMap(({ findings }) => findings)).toEqual([{ id: 'fnd_promise', rule: 'refund', severity: 'block', overridden: false }]);
});
