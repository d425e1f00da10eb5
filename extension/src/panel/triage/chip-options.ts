import type { Triage } from '@countersign/shared/assist/triage';
import type { CorrectableField, TicketView } from '../state/panel-state.ts';
import { nameLanguage } from '../words/name-language.ts';
import { say, type PlainKey } from '../words/say.ts';
import { moods, urgencies } from './chip-words.ts';

/** A value that a chip can take. `isModels`: what the model reads where it differs. */
export interface ChipOption { readonly value: string; readonly label: string; readonly confidence?: number; readonly isModels?: boolean }

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ja', 'zh'];

/** The values a chip can take, likeliest first. */
export function chipOptions(field: CorrectableField, { run }: Pick<TicketView, 'run'>, triage: Triage, intents: readonly { id: string; label: string }[]): readonly ChipOption[] {
  switch (field) {
    case 'intent': return intentOptions(triage, run?.secondTriage ?? null, intents);
    case 'urgency': return optionsOf(urgencies);
    case 'sentiment': return optionsOf(moods);
    case 'language': return [...new Set([triage.language, ...triage.languages.map(({ language }) => language), ...languages])].flatMap((value) => {
      const label = nameLanguage(value);
      return label === null ? [] : [{ value, label }];
    });
  }
}

function optionsOf(names: Readonly<Record<string, PlainKey>>): ChipOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label: say(label) }));
}

/** What the model reads, what triage reads, each issue first where there are several, what is likely besides, then the whole taxonomy, then none of it. */
function intentOptions(triage: Triage, second: Triage | null, intents: readonly { id: string; label: string }[]): ChipOption[] {
  const models = second === null || second.intent === triage.intent ? [] : [{ ...second, isModels: true }];
  const ranked = [...models, ...(triage.issues.length > 1 ? triage.issues : []), triage, ...triage.alternatives].map((one) => ({ value: one.intent, label: one.intentLabel, confidence: one.confidence, ...('isModels' in one ? { isModels: true } : {}) }));
  const rest = intents.map(({ id, label }) => ({ value: id, label })).toSorted((left, right) => left.label.localeCompare(right.label));
  const known = [...ranked, ...rest].filter(({ value }, index, all) => value !== 'unknown' && all.findIndex((other) => other.value === value) === index);
  return [...known, { value: 'unknown', label: say('triage.none') }];
}
