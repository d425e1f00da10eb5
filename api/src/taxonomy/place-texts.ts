import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { takeTurns } from '../knowledge/take-turns.ts';
import type { LabelledText } from './read-labelled-texts.ts';

/** A row that is left out, by its line in the file. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
}

/** Where the rows of a file go. */
export interface PlacedTexts {
  readonly fresh: readonly { readonly intentId: string; readonly text: RedactedText }[];
  readonly known: number;
  readonly contested: readonly LeftOut[];
  readonly refused: readonly LeftOut[];
  /** The intents of which the file has a text that stands under no other. */
  readonly intents: ReadonlySet<string>;
}

interface Taxonomy {
  /** The intent of a file's label; `null` where it is none. */
  intentOf(label: string): string | null;
  labelOf(intent: string): string;
  /** The intents that a text of this key is an example of. */
  taught(key: string): readonly string[];
}

interface Place {
  readonly intent: string;
  readonly label: string;
  readonly line: number;
}

/**
 * Places each row: a text goes in once, under the one intent its rows name. Where the file names several, it teaches the wrong thing under at least one, so it goes in
 * under none; what is an example already stays where it is, and only rows that say the same count as known. Others have their turn meanwhile.
 */
export async function placeTexts(rows: readonly LabelledText[], { intentOf, labelOf, taught }: Taxonomy): Promise<PlacedTexts> {
  const turn = takeTurns(4);
  const placesOf = new Map<string, Place[]>();
  for (const row of rows) {
    const intent = intentOf(row.label);
    const places = 'key' in row ? (placesOf.get(row.key) ?? []) : [];
    if (!('key' in row) || intent === null || places.some((place) => place.intent === intent)) continue;
    placesOf.set(row.key, [...places, { intent, label: row.label, line: row.line }]);
    await turn();
  }
  const placed = { fresh: [] as { intentId: string; text: RedactedText }[], known: 0, contested: [] as LeftOut[], refused: [] as LeftOut[], intents: new Set<string>() };
  for (const row of rows) {
    await turn();
    const { line, label } = row;
    const intent = intentOf(label);
    if (!('key' in row) || intent === null) {
      placed.refused.push({ line, reason: 'reason' in row ? row.reason : label === '' ? 'has no label' : `“${label.slice(0, 80)}” is no intent` });
      continue;
    }
    const stored = taught(row.key);
    const places = placesOf.get(row.key)!;
    const other = places.find((place) => place.intent !== intent);
    if (stored.includes(intent)) placed.known += 1;
    else if (stored[0] !== undefined) placed.contested.push({ line, reason: `is an example of “${labelOf(stored[0])}” already` });
    else if (other !== undefined) placed.contested.push({ line, reason: `is under “${other.label.slice(0, 80)}” in line ${other.line.toLocaleString('en')} too` });
    else if (places[0]!.line === line) placed.fresh.push({ intentId: intent, text: row.text });
    else placed.known += 1;
    if (stored.includes(intent) || (stored.length === 0 && other === undefined)) placed.intents.add(intent);
  }
  return placed;
}
