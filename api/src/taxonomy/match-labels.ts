import type { LabelledRow } from './parse-labelled-table.ts';

/** What a label of a file stands for; `intent` is `null` where there is none, and `isNew` where it is yet to be made. */
export interface MatchedLabel {
  readonly rows: number;
  readonly intent: string | null;
  readonly isNew: boolean;
}

interface Known { readonly id: string; readonly label: string; readonly retiredAt: Date | null }

/** Finds the intent of each label, by its label or its id whatever the case and the signs between words, those in use before retired ones; what is not there is made where that is asked for. */
export function matchLabels(rows: readonly LabelledRow[], intents: readonly Known[], createIntents: boolean): Map<string, MatchedLabel> {
  const [used, retired] = [intents.filter(({ retiredAt }) => retiredAt === null), intents.filter(({ retiredAt }) => retiredAt !== null)];
  const byName = new Map([retired, used].flatMap((some) => [...some.map((intent) => [intent.id, intent] as const), ...some.map((intent) => [slugOf(intent.label), intent] as const)]));
  const counted = Map.groupBy(rows.filter(({ label }) => label !== ''), ({ label }) => label);
  return new Map([...counted].map(([label, its]) => {
    const slug = slugOf(label);
    const found = byName.get(slug);
    if (found !== undefined && found.retiredAt === null) return [label, { rows: its.length, intent: found.id, isNew: false }] as const;
    const isNew = createIntents && slug !== '' && slug !== 'unknown';
    return [label, { rows: its.length, intent: isNew ? (found?.id ?? slug) : null, isNew }] as const;
  }));
}

/** `Where’s my Order?` is `where-s-my-order`. */
function slugOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
}
