import type { Finding } from '@countersign/shared/policy/finding';
import { stableUuid } from '@countersign/shared/stable-uuid';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage } from '../../consoles/console.ts';
import { isOn } from '../../health/is-on.ts';
import { outbox } from '../../outbox/outbox.ts';
import { policiesQuery } from '../../queries/policies-query.ts';
import { sentCandidates } from '../../sent/sent-candidates.ts';
import { askForSent } from '../control/ask-for-sent.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { sendWaiting } from '../control/record-fact.ts';
import { nameFinding } from '../findings/name-finding.ts';
import { readerLocale } from '../words/reader-locale.ts';
import { say } from '../words/say.ts';
import { startCheckHost, type CheckHost } from './check-host.ts';
import { standingFindings, type StandingFindings } from './standing-findings.ts';

const dayMs = 24 * 60 * 60_000;

/** Looks once whether a reply left with what a rule forbids. What was sent is judged anew: only words that are really in it are told to a lead. */
export async function lookForSentAnyway(context: PanelContext, key: TicketKey, startHost: () => CheckHost = startCheckHost): Promise<void> {
  const standing = await standingFindings.of(key);
  if (standing === null || !isOn(context.store.get().switches, key.console, 'sent')) return;
  const { agentId, afterMessageId, since, suggestionId } = standing;
  const answer = await askForSent(context, { suggestionId: suggestionId ?? '', ticketKey: key, agentId, afterMessageId, insertedAt: since, via: 'none' });
  const sent = answer?.type === 'sent' ? sentCandidates({ agentId, afterMessageId, insertedAt: since }, answer) : [];
  if (sent.length === 0) return context.now() - Date.parse(since) > dayMs ? standingFindings.remove(standing) : undefined;
  const host = startHost();
  try {
    for (const message of sent) {
      const found = await judge(context, host, standing, message);
      if (found === null) return;
      await tell(context, standing, message, found);
    }
    await standingFindings.remove(standing);
  } finally {
    host.close();
  }
}

/** Which of the standing findings' rules the sent words still break; `null` where they can't be judged now. */
async function judge(context: PanelContext, host: CheckHost, { ticketKey, scope, findings }: StandingFindings, message: SentMessage): Promise<readonly Finding[] | null> {
  const text = message.format === 'html' ? htmlToText(message.content, 'without trails') : message.content;
  const ticket = context.store.get().views[formatTicketKey(ticketKey)]?.ticket ?? null;
  const rules = await context.queries.ensureQueryData(policiesQuery(context.api())).catch(() => null);
  const local = rules === null ? null : await host.check(text, { rules: rules.rules, scope, ticket });
  if (local === null) return null;
  const isServed = findings.some(({ rule }) => !local.judged.includes(rule));
  const answer = isServed && ticket !== null ? await context.api()?.check({ text, ticket, locale: readerLocale() }, AbortSignal.timeout(10_000)).catch(() => null) : { findings: [] };
  if (answer == null) return null;
  const all = [...local.findings, ...answer.findings.filter(({ rule }) => !local.judged.includes(rule))];
  return [...new Map(all.filter((one) => findings.some(({ rule }) => rule === one.rule)).map((one) => [one.rule, one])).values()];
}

/** One fact for each rule, the same whichever window notices it. */
async function tell(context: PanelContext, { ticketKey, since, suggestionId, findings }: StandingFindings, message: SentMessage, found: readonly Finding[]): Promise<void> {
  if (found.length === 0) return;
  for (const { rule } of found) {
    const known = findings.find((one) => one.rule === rule)!;
    const fact: Fact = {
      type: 'finding.sent', id: await stableUuid(Date.parse(since), `${rule} sent in ${message.id}`), at: new Date(context.now()).toISOString(), ticketKey, suggestionId,
      findingId: known.id, rule, severity: known.severity, overridden: known.overridden, messageId: message.id, sentAt: message.at,
    };
    context.store.dispatch({ type: 'outbox', outbox: { full: (await outbox.append(fact)) === 'full' } });
  }
  const anyway = found.filter(({ rule }) => findings.some((one) => one.rule === rule && !one.overridden));
  context.store.dispatch({ type: 'sent-anyway', key: ticketKey, findings: anyway });
  if (anyway.length > 0) context.store.dispatch({ type: 'said', text: `${nameFinding(anyway[0]!)} ${say('typed.sentAnyway')}` });
  await sendWaiting(context);
}
