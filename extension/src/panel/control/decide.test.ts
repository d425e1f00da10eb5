import { beforeEach, expect, test } from 'vitest';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../../outbox/outbox.ts';
import { shownView } from '../state/reduce-panel.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { doneEvent, findingOf, opened, ran, startEvent, stateAfter, triageEvent, wholeDraft } from '../testing/examples.ts';
import { decide } from './decide.ts';
import { watchFindings } from './watch-findings.ts';

const withheld: AssistEvent[] = [triageEvent, startEvent(), { event: 'draft-end', data: { outcome: 'withheld', sentences: [] } }, { event: 'findings', data: { findings: [findingOf({ severity: 'block' })] } }, { ...doneEvent, data: { ...doneEvent.data, outcome: 'withheld' } } as AssistEvent];

beforeEach(() => fakeBrowser.reset());

async function factsAfter(events: readonly AssistEvent[]) {
  const { panel } = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', events)]));
  const stop = watchFindings(panel);
  const view = shownView(panel.store.get())!;
  await decide.overrideFinding(panel, view, findingOf(), 'The customer asked for it');
  await decide.dismiss(panel, view);
  stop();
  return (await outbox.list()).map(({ fact }) => fact);
}

test('what the agent decides about a draft names its suggestion', async () => {
  const facts = await factsAfter(wholeDraft);
  expect(facts.map((fact) => [fact.type, 'suggestionId' in fact && fact.suggestionId])).toEqual(expect.arrayContaining([['finding.overridden', 'sug_1'], ['finding.shown', 'sug_1'], ['suggestion.dismissed', 'sug_1']]));
});

test('where a run offered none, the overridden finding is recorded without one, so that the server never refuses it', async () => {
  const facts = await factsAfter(withheld);
  expect(facts.map((fact) => [fact.type, 'suggestionId' in fact && fact.suggestionId])).toEqual(expect.arrayContaining([['finding.overridden', null], ['finding.shown', null]]));
  expect(facts).toHaveLength(2);
});
