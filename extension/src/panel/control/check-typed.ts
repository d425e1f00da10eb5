import type { Finding } from '@countersign/shared/policy/finding';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { policiesQuery } from '../../queries/policies-query.ts';
import { wait } from '../../session/wait.ts';
import { findingIdentity } from '../state/finding-identity.ts';
import { offeredSuggestion } from '../state/offered-suggestion.ts';
import type { TicketView } from '../state/panel-state.ts';
import type { CheckHost } from '../typed/check-host.ts';
import { startCheckHost } from '../typed/check-host.ts';
import { scopeOf } from '../typed/scope-of.ts';
import { readerLocale } from '../words/reader-locale.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

const serverPauseMs = 900;

/** Checks what stands in the reply: at once by the rules that need no server, after a pause by the API for all that do. */
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
    const rules = await context.queries.ensureQueryData({ ...policiesQuery(context.api()), revalidateIfStale: true }).catch(() => null);
    const local = rules === null ? null : await host.check(text, { rules: rules.rules, scope: scopeOf(view), ticket: view.ticket });
    if (signal.aborted) return;
    const isLocal = ({ rule }: Finding): boolean => local?.judged.includes(rule) === true;
    // What the API judged before stays listed while its words still stand, so that the list doesn't flicker between two checks.
    const lasting = (view.typed?.findings ?? []).filter((finding) => !isLocal(finding) && text.includes(finding.quote));
    if (local !== null) publish(key, text, [...local.findings, ...lasting], local.ms);
    await wait(serverPauseMs, signal);
    if (signal.aborted) return;
    const answer = await context.api()?.check({ text, ticket: view.ticket, records: recordsOf(view), locale: readerLocale() }, signal).catch(() => null);
    if (signal.aborted) return;
    if (answer != null) publish(key, text, [...(local?.findings ?? []), ...answer.findings.filter((finding) => !isLocal(finding))], local?.ms ?? 0);
    await recordShown(key);
  }

  function publish(key: TicketKey, text: string, findings: readonly Finding[], ms: number): void {
    const before = viewOf(context, key)?.typed;
    context.store.dispatch({ type: 'typed-checked', key, text, findings, ms });
    const view = viewOf(context, key);
    for (const finding of view?.typed?.fixed ?? []) {
      if (before?.fixed.some((one) => one.rule === finding.rule) === true || !shown.has(identity(key, finding))) continue;
      void recordFact(context, key, { type: 'finding.fixed', suggestionId: offeredSuggestion(view?.run), findingId: finding.id, rule: finding.rule });
    }
    const blocks = ({ severity }: Finding): boolean => severity === 'block';
    if (findings.some(blocks) || before?.findings.some(blocks) === true) void import('../typed/keep-standing.ts').then(({ keepStanding }) => keepStanding(context, key));
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

/** The server keeps no record, so it is told again what the draft could rest on. */
function recordsOf({ run }: TicketView) {
  return run?.sources?.flatMap(({ kind, passageId, text }) => (kind === 'record' ? [{ passageId, text }] : []));
}

function identity(key: TicketKey, finding: Finding): string {
  return `${formatTicketKey(key)}\n${findingIdentity(finding)}`;
}
