import type { HandOverLine, HandOverNote, HandOverPart } from '@countersign/shared/assist/hand-over-note';
import type { SummaryLine } from '@countersign/shared/assist/summary';
import type { TicketView } from '../state/panel-state.ts';
import { handOverWords } from './hand-over-words.ts';

const parts: Readonly<Record<SummaryLine['kind'], HandOverPart>> = { wants: 'what', tried: 'tried', promised: 'promised', state: 'known', question: 'open', next: 'next' };

/** What a colleague needs to take the ticket over, from what the panel already holds: nothing in it is new, and each line names its messages. */
export function writeHandOverNote({ ticket, run, corrections }: Pick<TicketView, 'ticket' | 'run' | 'corrections'>): HandOverNote {
  const { triage = null, summary = null } = run ?? {};
  const language = triage?.language ?? 'und';
  const words = handOverWords(language);
  const asked = ticket.messages.filter(({ author }) => author.role === 'customer').map(({ id }) => id);
  const first = asked.slice(0, 1);
  const newest = asked.slice(-1);
  const sentiment = (corrections.sentiment?.to ?? triage?.sentiment) as NonNullable<typeof triage>['sentiment'] | undefined;
  const lines: HandOverLine[] = [
    line('who', words.who, ticket.requester.name, first),
    line('what', words.about, corrections.intent?.label ?? (triage?.intent === 'unknown' ? '' : triage?.intentLabel ?? ''), newest),
    ...(triage?.handover.because ?? []).map((reason) => line('known', words.why, reason.text, reason.messageId === undefined ? newest : [reason.messageId])),
    ...(triage !== null && triage.handover.because.length === 0 ? [line('known', words.why, triage.handover.reasons.join(', '), newest)] : []),
    ...(summary?.lines.length
      ? summary.lines.map((one) => line(parts[one.kind], one.kind === 'next' ? words.next : '', one.text, one.messageIds))
      : (summary?.sentences ?? []).map((one) => line('tried', '', one.text, one.messageIds))),
    line('next', words.next, summary?.lines.some(({ kind }) => kind === 'next') === true ? '' : summary?.next ?? '', newest),
    line('mood', words.mood, sentiment === undefined ? '' : words[sentiment], newest),
    line('open', words.missing, triage?.missing.join(', ') ?? '', newest),
  ].filter(({ text, messageIds }) => text !== '' && messageIds.length > 0);
  const title = `${words.title}: ${ticket.subject || `${words.ticket} ${ticket.key.id}`}`;
  return { title, lines, text: [title, ...lines.map(({ text }) => text)].join('\n'), language };
}

function line(part: HandOverPart, label: string, text: string, messageIds: readonly string[]): HandOverLine {
  return { part, text: text === '' || label === '' ? text : `${label}: ${text}`, messageIds: [...messageIds] };
}
