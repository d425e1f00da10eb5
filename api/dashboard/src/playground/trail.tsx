import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { formatDuration } from '../format/format-time.ts';
import { countOf } from '../format/format-share.ts';
import type { Rehearsal } from './rehearsal.ts';

/** The steps of the pipeline: what each found and its part of the whole time. */
export function Trail({ rehearsal }: { rehearsal: Rehearsal }) {
  const { triage, sources, passagesSearched, sentences, end, findings, done } = rehearsal;
  const shown = end?.outcome === 'withheld' ? end.sentences : sentences;
  const claims = shown.filter((sentence) => sentence.status !== 'not-a-claim');
  const steps = [
    { name: 'redact', title: 'Redact', what: done ? (done.receipt ? `${countOf(done.receipt.masked.length, 'detail')} masked, sent to ${done.receipt.host} with ${promptsOf(done.receipt)}` : 'Nothing left your server') : '' },
    { name: 'triage', title: 'Triage', what: triage ? `${triage.intentLabel} ${triage.confidence.toFixed(2)}, ${triage.urgency}, ${triage.sentiment}, ${triage.language}` : '' },
    { name: 'retrieve', title: 'Retrieve', what: triage && passagesSearched > 0 ? `${sources.length} of ${passagesSearched} passages${sources[0] ? `, best ${sources[0].score.toFixed(2)}` : ''}` : '' },
    { name: 'summary', title: 'Summary', what: rehearsal.summary ? `${countOf(rehearsal.summary.sentences.length, 'line')}, each with its message` : '' },
    { name: 'draft', title: 'Draft', what: end ? `${countOf(shown.length, 'sentence')}, ${countOf(claims.length, 'claim')}` : '' },
    { name: 'check', title: 'Check', what: done ? `${claims.length === 0 ? 'No claims' : `${claims.filter((sentence) => sentence.status === 'supported').length} of ${countOf(claims.length, 'claim')} with a source`}, ${countOf(findings.length, 'finding')}` : '' },
  ];
  const timings = done?.timingsMs ?? {};
  const total = Math.max(0.1, steps.reduce((sum, step) => sum + (timings[step.name] ?? 0), 0));
  let from = 0;
  return (
    <ol className="trail">
      {steps.map((step) => {
        const ms = timings[step.name];
        const style = { '--from': (from / total) * 100, '--for': ((ms ?? 0) / total) * 100 } as React.CSSProperties;
        from += ms ?? 0;
        return (
          <li key={step.name}>
            <b>{step.title}</b>
            <span>{step.what}</span>
            <span className="time"><i style={style} /></span>
            <span className="ms">{ms === undefined ? '' : formatDuration(ms)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Each prompt once, by name and version. */
function promptsOf({ requests }: PrivacyReceipt): string {
  return [...new Set(requests.map(({ prompt }) => prompt))].join(', ');
}
