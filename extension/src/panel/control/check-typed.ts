import type { Finding } from '@countersign/shared/policy/finding';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { policiesQuery } from '../../queries/policies-query.ts';
import { wait } from '../../session/wait.ts';
import { findingIdentity } from '../state/finding-identity.ts';
import { offeredSuggestion } from '../state/offered-suggestion.ts';
import type { TicketView } from '../state/panel-state.ts';
import type { CheckHost } from '../typed/check-host.ts';
import { startCheckHost } from '../typed/check-host.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

const serverPauseMs = 900;

/** Checks what stands in the reply: at once by the local rules, after a pause by the API for claims without a source. */
export function checkTyped(context: PanelContext): (key: TicketKey) => void {
  let host: CheckHost | null = null;
  let pause = new AbortController();
  const shown = new Set<string>();

  async function run(key: TicketKey): Promise<void> {
    pause.abort();
    pause = new AbortController();
    const { signal } = pause;
    const view = viewOf(context, key);
    const text = view?.composer?.text ?? '';
    if (view === undefined || text.trim() === '') return;
    host ??= startCheckHost();
    const rules = await context.queries.ensureQueryData(policiesQuery(context.api())).catch(() => null);
    const local = rules === null ? null : await host.check(text, rules.rules, scopeOf(view));
    if (signal.aborted) return;
    if (local !== null) publish(key, text, [...local.findings, ...lastingClaims(view, text)], local.ms);
    await wait(serverPauseMs, signal);
    if (signal.aborted) return;
    const claims = await unsupported(context, view, text, signal);
    if (claims !== null && !signal.aborted) publish(key, text, [...(local?.findings ?? []), ...claims], local?.ms ?? 0);
    if (!signal.aborted) await recordShown(key);
  }

  function publish(key: TicketKey, text: string, findings: readonly Finding[], ms: number): void {
    const before = viewOf(context, key)?.typed?.fixed ?? [];
    context.store.dispatch({ type: 'typed-checked', key, text, findings, ms });
    const view = viewOf(context, key);
    for (const finding of view?.typed?.fixed ?? []) {
      if (before.some((one) => one.rule === finding.rule) || !shown.has(identity(key, finding))) continue;
      void recordFact(context, key, { type: 'finding.fixed', suggestionId: offeredSuggestion(view?.run), findingId: finding.id, rule: finding.rule });
    }
  }

  async function recordShown(key: TicketKey): Promise<void> {
    const view = viewOf(context, key);
    for (const finding of view?.typed?.findings ?? []) {
      if (shown.has(identity(key, finding))) continue;
      shown.add(identity(key, finding));
      await recordFact(context, key, { type: 'finding.shown', suggestionId: offeredSuggestion(view?.run), findingId: finding.id, rule: finding.rule, severity: finding.severity, on: 'typed' });
    }
  }

  return (key) => void run(key);
}

function viewOf(context: PanelContext, key: TicketKey): TicketView | undefined {
  return context.store.get().views[formatTicketKey(key)];
}

function scopeOf(view: TicketView) {
  const triage = view.run?.triage;
  return { console: view.key.console, intent: view.corrections.intent?.to ?? triage?.intent ?? 'unknown', tags: view.ticket.tags, language: triage?.language ?? 'und' };
}

/** Claims the API judged before stay listed while their words still stand, so that the list doesn't flicker between two checks. */
function lastingClaims(view: TicketView, text: string): readonly Finding[] {
  return (view.typed?.findings ?? []).filter((finding) => finding.kind === 'grounding' && text.includes(finding.quote));
}

async function unsupported(context: PanelContext, view: TicketView, text: string, signal: AbortSignal): Promise<readonly Finding[] | null> {
  const answer = await context.api()?.check({ text, ticket: view.ticket, records: recordsOf(view) }, signal).catch(() => null);
  if (answer == null) return null;
  return answer.findings.filter((finding) => finding.kind === 'grounding');
}

/** The server keeps no record, so it is told again what the draft could rest on. */
function recordsOf({ run }: TicketView) {
  return run?.sources?.flatMap(({ kind, passageId, text }) => (kind === 'record' ? [{ passageId, text }] : []));
}

function identity(key: TicketKey, finding: Finding): string {
  return `${formatTicketKey(key)}\n${findingIdentity(finding)}`;
}
