import type { Triage, TriageIssue } from '@countersign/shared/assist/triage';
import type { TicketView } from '../state/panel-state.ts';
import { formatPercent } from '../words/format-number.ts';
import { say } from '../words/say.ts';
import type { Prediction } from './predictions.ts';

const worthShowing = 0.3;
const mostIssues = 3;

/** A chip for each thing the ticket asks for, else the best reading and one that comes near. What the agent decided stands first. */
export function intentPredictions(triage: Triage, second: Triage | null, corrections: TicketView['corrections']): readonly Prediction[] {
  const corrected = corrections.intent;
  const isOpen = triage.intent === 'unknown';
  const best = triage.issues[0]?.intent === triage.intent ? triage.issues[0] : { ...triage, quote: undefined };
  const further: readonly TriageIssue[] = triage.issues.length > 1 ? triage.issues.slice(1, mostIssues) : corrected === undefined ? triage.alternatives.slice(0, 1).filter(({ confidence }) => confidence >= worthShowing) : [];
  const reading = second === null ? undefined : second.intent === triage.intent ? say('triage.modelAgrees') : say('triage.modelReads', { label: second.intentLabel, percent: formatPercent(second.confidence) });
  const quote = best.quote === undefined ? undefined : say('finding.quoted', { text: best.quote });
  const first: Prediction = corrected !== undefined
    ? { field: 'intent', name: say('triage.intent'), label: corrected.label }
    : {
        field: 'intent', name: say('triage.intent'), label: isOpen ? say('triage.open') : triage.intentLabel, ...(isOpen ? { isOpen } : { confidence: triage.issues.length > 1 ? best.confidence : triage.confidence, showNumber: true }),
        isDisputed: second !== null && second.intent !== triage.intent, why: [isOpen ? say('triage.openDetail') : quote, reading].filter(Boolean).join(' '),
      };
  return [
    first,
    ...further.filter(({ intent }) => intent !== corrected?.to).map((one): Prediction => ({
      field: 'intent', name: say(triage.issues.length > 1 ? 'triage.alsoIntent' : 'triage.secondIntent'), label: one.intentLabel, confidence: one.confidence, showNumber: true,
      why: one.quote !== undefined ? say('finding.quoted', { text: one.quote }) : '',
    })),
  ];
}
