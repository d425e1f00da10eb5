import type { Triage } from '@countersign/shared/assist/triage';
import type { CorrectableField, TicketView } from '../state/panel-state.ts';
import { formatPercent } from '../words/format-number.ts';
import { formatTime } from '../words/format-time.ts';
import { nameLanguage } from '../words/name-language.ts';
import { say } from '../words/say.ts';
import { moods, urgencies } from './chip-words.ts';
import { intentPredictions } from './intent-predictions.ts';

/** One chip: what was predicted, or what the agent changed it to. */
export interface Prediction {
  readonly field: CorrectableField;
  readonly name: string;
  readonly label: string;
  readonly confidence?: number;
  readonly showNumber?: boolean;
  /** Nothing of the taxonomy fits. */
  readonly isOpen?: boolean;
  /** The model reads it otherwise. */
  readonly isDisputed?: boolean;
  readonly trend?: 'rising' | 'falling';
  /** What it rests on, in a sentence. */
  readonly why?: string | undefined;
}

const mostTurns = 4;
const worthNaming = 0.15;

/** The chips of a triage, in reading order. A corrected chip shows the agent's value and no confidence. */
export function readPredictions({ ticket, run, corrections }: Pick<TicketView, 'ticket' | 'run' | 'corrections'>, triage: Triage): readonly Prediction[] {
  const predictions: readonly Prediction[] = [
    ...intentPredictions(triage, run?.secondTriage ?? null, corrections),
    { field: 'urgency', name: say('triage.urgency'), label: say(urgencies[triage.urgency]), why: triage.urgencyReason },
    mood(triage, ticket.messages),
    spoken(triage),
  ];
  return predictions.map((prediction) => {
    const corrected = corrections[prediction.field];
    return corrected === undefined || prediction.field === 'intent' ? prediction : { field: prediction.field, name: prediction.name, label: corrected.label };
  });
}

function mood({ sentiment, sentimentConfidence, sentimentTrend: { direction, turns } }: Triage, messages: TicketView['ticket']['messages']): Prediction {
  const label = say(moods[sentiment]);
  const said = turns.slice(-mostTurns).map((turn) => `${formatTime(messages.find(({ id }) => id === turn.messageId)?.at ?? '')} ${say(moods[turn.sentiment])}`.trim());
  return {
    field: 'sentiment', name: say('triage.mood'), label: direction === 'steady' ? label : say(`triage.${direction}`, { label }),
    ...confidenceOf(sentimentConfidence), ...(direction === 'steady' ? {} : { trend: direction }), why: said.length > 1 ? said.join(' · ') : '',
  };
}

function spoken({ language, languageConfidence, languages }: Triage): Prediction {
  const mixed = languages.filter(({ share }) => share >= worthNaming).flatMap((one) => ({ ...one, name: nameLanguage(one.language) ?? [] })).filter(({ name }) => typeof name === 'string');
  const isMixed = mixed.length > 1;
  const [one, other] = mixed.map(({ name }) => String(name));
  return {
    field: 'language', name: say('triage.language'),
    label: isMixed ? say('triage.mixed', { one: one!, other: other! }) : nameLanguage(language) ?? say('triage.languageUnknown'),
    ...(isMixed ? {} : confidenceOf(languageConfidence)), why: isMixed ? mixed.map(({ name, share }) => `${String(name)} ${formatPercent(share)}`).join(' · ') : '',
  };
}

function confidenceOf(confidence: number): { confidence?: number } {
  return confidence > 0 ? { confidence } : {};
}
