import type { Triage } from '@countersign/shared/assist/triage';
import { nameLanguage } from '../words/name-language.ts';
import type { CorrectableField, TicketView } from '../state/panel-state.ts';
import type { ChipOption } from './chip-menu.tsx';

/** One chip: what was predicted, or what the agent changed it to. */
export interface Prediction {
  readonly field: CorrectableField;
  readonly name: string;
  readonly question: string;
  readonly value: string;
  readonly label: string;
  readonly confidence?: number;
  readonly showNumber: boolean;
  readonly isSecond?: boolean;
  readonly options: readonly ChipOption[];
}

const urgencies = { high: 'Urgent', normal: 'Normal urgency', low: 'Can wait' } as const;
const moods = { negative: 'Frustrated', neutral: 'Neutral', positive: 'Content' } as const;
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ja', 'zh'];

/** The chips of a triage, in reading order. A corrected chip shows the agent's value and no confidence. */
export function readPredictions(triage: Triage, corrections: TicketView['corrections'], intents: readonly { id: string; label: string }[]): readonly Prediction[] {
  const options = intentOptions(triage, intents);
  const predictions: Prediction[] = [
    {
      field: 'intent', name: 'Intent', question: 'Change the intent', value: triage.intent, label: triage.intentLabel, confidence: triage.confidence, showNumber: true, options,
    },
    ...secondBest(triage, corrections).map((one) => ({ field: 'intent' as const, name: 'Second best intent', question: 'Change the intent', value: one.intent, label: one.intentLabel, confidence: one.confidence, showNumber: true, isSecond: true, options })),
    { field: 'urgency', name: 'Urgency', question: 'Change the urgency', value: triage.urgency, label: urgencies[triage.urgency], showNumber: false, options: optionsOf(urgencies) },
    {
      field: 'sentiment', name: 'Mood', question: 'Change the mood', value: triage.sentiment, label: moods[triage.sentiment], showNumber: false,
      ...(triage.sentimentConfidence > 0 ? { confidence: triage.sentimentConfidence } : {}), options: optionsOf(moods),
    },
    {
      field: 'language', name: 'Language', question: 'Change the language', value: triage.language, label: nameLanguage(triage.language) ?? 'Language unknown', showNumber: false,
      ...(triage.languageConfidence > 0 ? { confidence: triage.languageConfidence } : {}),
      options: languageOptions(triage.language),
    },
  ];
  return predictions.map((prediction) => {
    if (prediction.isSecond === true) return prediction;
    const corrected = corrections[prediction.field];
    if (corrected === undefined) return prediction;
    const { confidence: _predicted, ...rest } = prediction;
    return { ...rest, value: corrected.to, label: corrected.label };
  });
}

const worthShowing = 0.3;

/** The next best intent, where it is not far-fetched and the agent hasn't decided. */
function secondBest(triage: Triage, corrections: TicketView['corrections']): Triage['alternatives'] {
  return corrections.intent === undefined ? triage.alternatives.slice(0, 1).filter((one) => one.confidence >= worthShowing) : [];
}

function optionsOf(names: Readonly<Record<string, string>>): ChipOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function languageOptions(predicted: string): ChipOption[] {
  return [...new Set([predicted, ...languages])].flatMap((value) => {
    const label = nameLanguage(value);
    return label === null ? [] : [{ value, label }];
  });
}

function intentOptions(triage: Triage, intents: readonly { id: string; label: string }[]): ChipOption[] {
  const ranked = [{ value: triage.intent, label: triage.intentLabel, confidence: triage.confidence }, ...triage.alternatives.map((one) => ({ value: one.intent, label: one.intentLabel, confidence: one.confidence }))];
  const rest = intents.filter((intent) => !ranked.some((one) => one.value === intent.id)).map((intent) => ({ value: intent.id, label: intent.label }));
  return [...ranked, ...rest.toSorted((left, right) => left.label.localeCompare(right.label))];
}
