import type { Triage } from '@countersign/shared/assist/triage';
import { nameLanguage } from '../words/name-language.ts';
import type { CorrectableField, TicketView } from '../state/panel-state.ts';
import type { ChipOption } from './chip-menu.tsx';
import { say, type PlainKey } from '../words/say.ts';

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

const urgencies = { high: 'triage.urgent', normal: 'triage.normal', low: 'triage.canWait' } as const;
const moods = { negative: 'triage.frustrated', neutral: 'triage.neutral', positive: 'triage.content' } as const;
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ja', 'zh'];

/** The chips of a triage, in reading order. A corrected chip shows the agent's value and no confidence. */
export function readPredictions(triage: Triage, corrections: TicketView['corrections'], intents: readonly { id: string; label: string }[]): readonly Prediction[] {
  const options = intentOptions(triage, intents);
  const predictions: Prediction[] = [
    {
      field: 'intent', name: say('triage.intent'), question: say('triage.changeIntent'), value: triage.intent, label: triage.intentLabel, confidence: triage.confidence, showNumber: true, options,
    },
    ...secondBest(triage, corrections).map((one) => ({ field: 'intent' as const, name: say('triage.secondIntent'), question: say('triage.changeIntent'), value: one.intent, label: one.intentLabel, confidence: one.confidence, showNumber: true, isSecond: true, options })),
    { field: 'urgency', name: say('triage.urgency'), question: say('triage.changeUrgency'), value: triage.urgency, label: say(urgencies[triage.urgency]), showNumber: false, options: optionsOf(urgencies) },
    {
      field: 'sentiment', name: say('triage.mood'), question: say('triage.changeMood'), value: triage.sentiment, label: say(moods[triage.sentiment]), showNumber: false,
      ...(triage.sentimentConfidence > 0 ? { confidence: triage.sentimentConfidence } : {}), options: optionsOf(moods),
    },
    {
      field: 'language', name: say('triage.language'), question: say('triage.changeLanguage'), value: triage.language, label: nameLanguage(triage.language) ?? say('triage.languageUnknown'), showNumber: false,
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

function optionsOf(names: Readonly<Record<string, PlainKey>>): ChipOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label: say(label) }));
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
