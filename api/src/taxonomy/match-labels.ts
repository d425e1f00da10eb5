import { takeTurns } from '../knowledge/take-turns.ts';

/** What a label of a file stands for; `intent` is `null` where there is none, and `isNew` where it is yet to be made. */
export interface MatchedLabel {
  readonly rows: number;
  readonly intent: string | null;
  readonly isNew: boolean;
}

interface Known { readonly id: string; readonly label: string; readonly retiredAt: Date | null }

/** Finds the intent of each label, by its label or its id whatever the case and the signs between words, those in use before retired ones; what is not there is made where that is asked for. Others have their turn meanwhile. */
export async function matchLabels(rows: readonly { readonly label: string }[], intents: readonly Known[], createIntents: boolean): Promise<Map<string, MatchedLabel>> {
  const [used, retired] = [intents.filter(({ retiredAt }) => retiredAt === null), intents.filter(({ retiredAt }) => retiredAt !== null)];
  const byName = new Map([retired, used].flatMap((some) => [...some.map((intent) => [intent.id, intent] as const), ...some.map((intent) => [slugOf(intent.label), intent] as const)]));
  const counted = Map.groupBy(rows.filter(({ label }) => label !== ''), ({ label }) => label);
  const turn = takeTurns(4);
  const matched = new Map<string, MatchedLabel>();
  for (const [label, { length }] of counted) {
    await turn();
    const slug = slugOf(label);
    const found = byName.get(slug);
    const isNew = found?.retiredAt !== null && createIntents && slug !== '' && slug !== 'unknown';
    matched.set(label, { rows: length, intent: found?.retiredAt === null ? found.id : isNew ? (found?.id ?? slug) : null, isNew });
  }
  return matched;
}

/** `Where’s my Order?` is `where-s-my-order`. */
function slugOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
}
