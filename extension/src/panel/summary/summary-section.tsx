import type { Summary } from '@countersign/shared/assist/summary';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { formatTime } from '../words/format-time.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';

const mostLines = 5;

/** The thread in one paragraph; each statement ends with the time of its message, which leads there. */
export function SummarySection({ view, summary }: { readonly view: TicketView; readonly summary: Summary }) {
  const lines = summary.sentences.slice(0, mostLines);
  if (lines.length === 0 && summary.next === '') return null;
  const spoken = view.run?.triage?.language ?? 'und';
  const language = spoken === 'und' ? undefined : spoken;
  return (
    <Section title={say('summary.title')} className="summary">
      <p>
        {lines.map((line) => (
          <span key={line.text + line.messageIds.join()}><bdi lang={language}>{statement(line.text)}</bdi> <span className="nowrap">{line.messageIds.slice(0, 2).map((id, index) => <span key={id}>{index > 0 && ' '}<Trace view={view} messageId={id} /></span>)}{stop(line.text)}</span> </span>
        ))}
        {summary.next !== '' && <><b>{say('summary.next')}</b> <bdi>{summary.next}</bdi></>}
      </p>
    </Section>
  );
}

function Trace({ view, messageId }: { readonly view: TicketView; readonly messageId: string }) {
  const { panel } = usePanel();
  const message = view.ticket.messages.find((one) => one.id === messageId);
  const position = view.ticket.messages.findIndex((one) => one.id === messageId) + 1;
  const label = formatTime(message?.at ?? '') || say('summary.message', { number: position });
  // The page may have moved on; then there is nothing to show.
  const show = (): void => void panel.page().request({ type: 'show-message', messageId }).catch(() => undefined);
  return <button type="button" className="trace" aria-label={say('summary.show', { time: label })} onClick={show}>{label}</button>;
}

function statement(text: string): string {
  return text.trim().replace(/[.!?…]+$/, '');
}

function stop(text: string): string {
  return /[.!?…]+$/.exec(text.trim())?.[0] ?? '.';
}
