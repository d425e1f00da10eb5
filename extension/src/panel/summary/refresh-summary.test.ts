import { expect, it } from 'vitest';
import type { AssistEvent, PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { AssistRequestInput } from '@countersign/shared/assist/assist-request';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Api } from '../../session/api.ts';
import { shownView } from '../state/reduce-panel.ts';
import { doneEvent, keyOf, opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { refreshSummary } from './refresh-summary.ts';

const summary: Summary = { customer: '', agent: '', next: '', sentences: [], lines: [], state: 'unknown', gone: [], readTo: 'm1', language: 'en', engine: 'model' };
const receiptOf = (purpose: string): PrivacyReceipt => ({
  at: '2026-11-20T08:00:00Z', host: 'models.example', model: 'small', bytesSent: 2, bytesReceived: 3, masked: [], answered: true,
  requests: [{ at: '2026-11-20T08:00:00Z', purpose, prompt: `${purpose}/1`, host: 'models.example', model: 'small', body: '{}', bytesReceived: 3, answered: true }],
});
const done = (receipt: PrivacyReceipt | null): AssistEvent => ({ event: 'done', data: { ...(doneEvent as Extract<AssistEvent, { event: 'done' }>).data, receipt } });
const read = (engine: Summary['engine'], readTo = 'm2'): AssistEvent => ({ event: 'summary', data: { ...summary, engine, readTo } });
const two = ticketOf('41', ['My battery shows E07.', 'And now?']);

/** A panel whose run left this receipt, with one more message since, and an API that answers so. */
function panelAfter(left: PrivacyReceipt | null, answers: (panel: ReturnType<typeof fakePanel>['panel']) => Iterable<AssistEvent>) {
  const { panel } = fakePanel(stateAfter([...opened('41'), ...ran('41', 'a', [triageEvent, { event: 'summary', data: summary }, done(left)]), { type: 'ticket-read', ticket: two, agent: { id: '7', name: 'Lena' }, from: 'api', lost: [] }]));
  const asked: { request: AssistRequestInput; signal: AbortSignal }[] = [];
  const shown: string[] = [];
  panel.store.subscribe(() => shown.push(shownView(panel.store.get())!.run!.summary!.engine));
  const api = { assist: async function* (request: AssistRequestInput, signal: AbortSignal) { asked.push({ request, signal }); yield* answers(panel); } } as unknown as Api;
  return { panel: { ...panel, api: () => api }, asked, shown, view: () => shownView(panel.store.get())! };
}

it('asks a model again where the run asked one for its summary: the built-in one stands until that comes, and what left is on the receipt', async () => {
  const { panel, asked, shown, view } = panelAfter(receiptOf('summary'), () => [read('built-in'), read('model'), done(receiptOf('summary'))]);
  await refreshSummary(panel, keyOf('41'));
  expect(asked[0]!.request).toMatchObject({ only: 'summary', withModel: true, rehearsal: true, agent: { name: 'Lena' }, summarisedTo: 'm1' });
  expect(shown.slice(0, 2)).toEqual(['built-in', 'model']);
  expect(view().run!.summary).toMatchObject({ engine: 'model', readTo: 'm2' });
  expect(view().left).toEqual([receiptOf('summary')]);
});

it.each([['nothing left', null], ['a model wrote only the draft', receiptOf('draft')]])('asks none where %s in the run', async (_what, receipt) => {
  const { panel, asked, view } = panelAfter(receipt, () => [read('built-in'), read('model')]);
  await refreshSummary(panel, keyOf('41'));
  expect(asked[0]!.request).toMatchObject({ withModel: false });
  expect(view().run!.summary!.engine).toBe('built-in');
});

it('leaves what comes too late for the thread on screen, and ends the asking', async () => {
  const { panel, asked, view } = panelAfter(receiptOf('summary'), function* (shown) {
    yield read('built-in');
    shown.store.dispatch({ type: 'ticket-read', ticket: ticketOf('41', ['One', 'Two', 'Three']), agent: null, from: 'api', lost: [] });
    yield read('model');
  });
  await refreshSummary(panel, keyOf('41'));
  expect(view().run!.summary!.engine).toBe('built-in');
  expect(asked[0]!.signal.aborted).toBe(true);
});
