import type { HandOverLine, HandOverNote, HandOverPart } from '@countersign/shared/assist/hand-over-note';
import type { SummaryLine } from '@countersign/shared/assist/summary';
import { nameTicket } from '@countersign/shared/ticket/ticket-key';
import type { TicketView } from '../state/panel-state.ts';
import { formatDay } from '../words/format-time.ts';
import { readerLocale } from '../words/reader-locale.ts';
import { handOverWords } from './hand-over-words.ts';

const parts: Readonly<Record<SummaryLine['kind'], HandOverPart>> = { wants: 'what', tried: 'tried', promised: 'promised', state: 'known', question: 'open', next: 'next' };

/**
 * What a colleague needs to take the ticket over, from what the panel already holds: nothing in it is new. Each line names its messages, but the one of other tickets.
 * Its own words are in the language of the summary, which is the agent's; "tomorrow" in a quote means something to a colleague by the day beside it.
 */
export function writeHandOverNote({ ticket, run, corrections }: Pick<TicketView, 'ticket' | 'run' | 'corrections'>, otherTickets: string, now: number = Date.now()): HandOverNote {
  const { triage = null, summary = null } = run ?? {};
  const reader = readerLocale();
  const language = summary?.language ?? reader.split('-')[0]!;
  const words = handOverWords(language);
  const asked = ticket.messages.filter(({ author }) => author.role === 'customer').map(({ id }) => id);
  const first = asked.slice(0, 1);
  const newest = asked.slice(-1);
  const judged = triage?.sentimentTrend.turns.at(-1)?.messageId;
  const readTo = judged === undefined ? newest : [judged];
  const timeOf = (ids: readonly string[]): string => ticket.messages.findLast(({ id }) => ids.includes(id))?.at ?? '';
  const sentiment = (corrections.sentiment?.to ?? triage?.sentiment) as NonNullable<typeof triage>['sentiment'] | undefined;
  const lines: HandOverLine[] = [
    line('who', words.who, ticket.requester.name, first),
    line('what', words.about, corrections.intent?.label ?? (triage?.intent === 'unknown' ? '' : triage?.intentLabel ?? ''), readTo),
    ...(triage?.handover.because ?? []).map(({ text, messageId }) => (messageId === undefined ? line('known', words.why, text, newest) : line('known', words.why, text, [messageId], timeOf([messageId])))),
    ...(triage !== null && triage.handover.because.length === 0 ? [line('known', words.why, triage.handover.reasons.join(', '), newest)] : []),
    ...(summary?.lines.length
      ? summary.lines.map((one) => line(parts[one.kind], one.kind === 'next' ? words.next : '', one.text, one.messageIds, isStep(one) ? '' : one.at || timeOf(one.messageIds)))
      : (summary?.sentences ?? []).map((one) => line('tried', '', one.text, one.messageIds, timeOf(one.messageIds)))),
    line('next', words.next, summary?.lines.some(({ kind }) => kind === 'next') === true ? '' : summary?.next ?? '', newest),
    line('mood', words.mood, sentiment === undefined ? '' : words[sentiment], readTo),
    line('open', words.missing, triage?.missing.join(', ') ?? '', newest),
  ].filter(({ text, messageIds }) => text !== '' && messageIds.length > 0);
  if (otherTickets !== '') lines.push(line('known', '', otherTickets, []));
  const title = `${words.title}: ${ticket.subject || `${words.ticket} ${nameTicket(ticket)}`}`;
  const dated = ({ text, at }: HandOverLine): string => {
    const day = formatDay(at, now, reader.startsWith(language) ? reader : language);
    return day === '' ? text : `${text} (${day})`;
  };
  return { title, lines, text: [title, ...lines.map(dated)].join('\n'), language };
}

/** A step to take that quotes nobody: a day beside it would read as the day it is due. */
function isStep({ kind, quote }: SummaryLine): boolean {
  return kind === 'next' && quote === '';
}

function line(part: HandOverPart, label: string, text: string, messageIds: readonly string[], at = ''): HandOverLine {
  return { part, text: text === '' || label === '' ? text : `${label}: ${text}`, messageIds: [...messageIds], at };
}
