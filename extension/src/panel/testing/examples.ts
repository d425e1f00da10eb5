import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Finding } from '@countersign/shared/policy/finding';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAction } from '../state/panel-action.ts';
import { firstState, type PanelState } from '../state/panel-state.ts';
import { reducePanel } from '../state/reduce-panel.ts';

/** Examples for tests: one shop that repairs bicycles, its tickets and what a run says about them. */
export function keyOf(id: string): TicketKey {
  return { console: 'zendesk', host: 'acme.zendesk.com', id };
}

export function ticketOf(id: string, customerSaid: readonly string[] = ['My battery shows E07.']): Ticket {
  return {
    key: keyOf(id), subject: 'Battery', requester: { name: 'Maya Lindqvist' }, status: 'open', channel: 'email', tags: [], fields: {},
    messages: customerSaid.map((text, index) => ({ id: `m${index + 1}`, author: { role: 'customer' as const, name: 'Maya Lindqvist' }, visibility: 'public' as const, text, at: `2026-11-20T08:0${index}:00Z` })),
  };
}

export function sentenceOf(index: number, text: string, over: Partial<DraftSentence> = {}): DraftSentence {
  return { index, text, citations: [], status: 'not-a-claim', lead: index === 0 ? '' : ' ', locked: false, asks: [], ...over };
}

export function sourceOf(number: number, over: Partial<FoundSource> = {}): FoundSource {
  return {
    documentId: `doc_${number}`, passageId: `psg_${number}`, kind: 'article', title: `Article ${number}`, heading: '', text: `Words of article ${number}.`,
    score: 0.8, visibility: 'public', updated: '2026-11-03', ...over,
  };
}

export function findingOf(over: Partial<Finding> = {}): Finding {
  return {
    id: 'fnd_1', rule: 'delivery-date', kind: 'policy', severity: 'warn', on: 'draft', start: 0, end: 6, quote: 'Monday',
    clause: 'Give a delivery date only when tracking shows it.', explanation: 'Promises a date.', ...over,
  };
}

export const triageEvent: AssistEvent = {
  event: 'triage',
  data: {
    intent: 'battery', intentLabel: 'Battery won’t charge', confidence: 0.91, alternatives: [{ intent: 'refund', intentLabel: 'Refund', confidence: 0.46 }],
    urgency: 'high', urgencyReason: '', sentiment: 'negative', sentimentConfidence: 0.77, language: 'en', languageConfidence: 0.99,
    entities: [], missing: ['serial number'], handover: { recommended: false, reasons: [], because: [] },
    issues: [{ intent: 'battery', intentLabel: 'Battery won’t charge', confidence: 0.91 }], outOfScope: 0.02, sentimentTrend: { direction: 'steady', turns: [] }, languages: [{ language: 'en', share: 1 }],
  },
};
export const startEvent = (suggestionId = 'sug_1'): AssistEvent => ({ event: 'draft-start', data: { suggestionId, engine: 'built-in', language: 'en' } });
export const deltaEvent = (sentence: DraftSentence): AssistEvent => ({ event: 'draft-delta', data: sentence });
export const sourcesEvent = (sources: readonly FoundSource[]): AssistEvent => ({ event: 'sources', data: { sources: [...sources], passagesSearched: 212 } });
export const draftedEvent: AssistEvent = { event: 'draft-end', data: { outcome: 'drafted' } };
export const doneEvent: AssistEvent = { event: 'done', data: { outcome: 'drafted', runId: 'run_1', engine: 'built-in', timingsMs: { total: 38 }, receipt: null } };

/** The state after these actions, from a paired browser. */
export function stateAfter(actions: readonly PanelAction[], from: PanelState = { ...firstState, session: { is: 'paired', session: { origin: 'https://api.example', token: 't' } } }): PanelState {
  return actions.reduce(reducePanel, from);
}

export function opened(id: string, ticket: Ticket = ticketOf(id)): PanelAction[] {
  return [
    { type: 'page', page: { is: 'reading', key: keyOf(id) } },
    { type: 'ticket-read', ticket, agent: { id: '7', name: 'Lena' }, from: 'api', lost: [] },
  ];
}

/** A run of this ticket, up to the events given. */
export function ran(id: string, token: string, events: readonly AssistEvent[]): PanelAction[] {
  const key = keyOf(id);
  return [{ type: 'run-started', key, token, at: 0 }, ...events.map((event, index) => ({ type: 'run-event' as const, key, token, event, at: index }))];
}

/** A whole short draft: greeting, one claim with a source, one without, one from an internal source. */
export const wholeDraft: readonly AssistEvent[] = [
  triageEvent,
  sourcesEvent([sourceOf(1), sourceOf(2, { visibility: 'internal', title: 'Loan batteries', text: 'Loans: up to 30 days.' })]),
  startEvent(),
  deltaEvent(sentenceOf(0, 'Hi Maya,')),
  deltaEvent(sentenceOf(1, 'It is covered for 24 months.', { lead: '\n\n', citations: ['psg_1'], status: 'supported' })),
  deltaEvent(sentenceOf(2, 'You have it before Monday.', { status: 'unsupported' })),
  deltaEvent(sentenceOf(3, 'A loan battery is ready.', { lead: '\n\n', citations: ['psg_2'], status: 'supported', locked: true })),
  deltaEvent(sentenceOf(4, 'Kind regards,', { lead: '\n\n' })),
  draftedEvent,
  { event: 'findings', data: { findings: [findingOf()] } },
  doneEvent,
];
