// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import type { RecordState } from '@countersign/shared/assist/source';
import { expect, it } from 'vitest';
import { sourceOf, sourcesEvent } from '../testing/examples.ts';
import { reduceRun, startRun } from '../state/reduce-run.ts';
import RecordRows from './record-rows.tsx';

const at = new Date(new Date().setHours(10, 32, 0, 0)).toISOString();
const show = (...states: RecordState[]): string => renderToStaticMarkup(<RecordRows lookups={states.map((state) => ({ name: 'Order system', state, at }))} />).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();

it.each<[RecordState, string]>([
  ['slow', 'Order system did not answer at 10:32.'],
  ['unreachable', 'Order system did not answer at 10:32.'],
  ['refused', 'Order system refused at 10:32. Your lead can check its access.'],
  ['not-found', 'Order system had nothing on this at 10:32.'],
  ['not-theirs', 'Order system has this record under another person.'],
  ['no-key', 'Order system wasn’t asked. The ticket doesn’t say what to look for.'],
  ['unreadable', 'Order system gave an answer at 10:32 that can’t be read.'],
])('a system that ended %s is named', (state, words) => {
  expect(show(state)).toContain(words);
});

it('a system that answered needs no line', () => {
  expect(show('read')).toBe('');
});

it('what systems said joins the sources, which keep the time they were found at', () => {
  const first = reduceRun(startRun('t', 0), sourcesEvent([sourceOf(1)]), 40);
  const record = sourceOf(2, { kind: 'record', readAt: at });
  const second = reduceRun(first, { event: 'sources', data: { sources: [record, sourceOf(1)], passagesSearched: 212, lookups: [{ name: 'Order system', state: 'read', at }] } }, 900);
  expect(second).toMatchObject({ sourcesAt: 40, sources: [{ kind: 'record' }, { kind: 'article' }], lookups: [{ state: 'read' }] });
});
