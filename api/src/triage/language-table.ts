/** For pieces of a text, the languages they speak for and how much: `counts` of them at `firsts` in `languages` and `scores`. A count of 0 is a free place. */
export interface LanguageTable {
  readonly codes: Readonly<Record<number, string>>;
  readonly keys: Float64Array;
  readonly firsts: Uint32Array;
  readonly counts: Uint8Array;
  readonly languages: Uint8Array;
  readonly scores: Uint8Array;
}

/** A language model as `eld` ships it: pieces of at most six signs below 256, each with scores by the number of a language. */
export interface LanguageModel {
  readonly languages: Readonly<Record<number, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

/** The model in a twentieth of the memory that its objects take. */
export function packLanguageModel({ languages: codes, ngrams }: LanguageModel): LanguageTable {
  const pieces = Object.entries(ngrams);
  let size = 16;
  while (size < pieces.length * 1.5) size *= 2;
  const table = { codes, keys: new Float64Array(size), firsts: new Uint32Array(size), counts: new Uint8Array(size) };
  const languages: number[] = [];
  const scores: number[] = [];
  for (const [piece, spoken] of pieces) {
    const slot = slotOf(table, keyOf(piece));
    table.keys[slot] = keyOf(piece);
    table.firsts[slot] = languages.length;
    for (const [language, score] of Object.entries(spoken)) {
      languages.push(Number(language));
      scores.push(score);
    }
    table.counts[slot] = languages.length - table.firsts[slot]!;
  }
  return { ...table, languages: Uint8Array.from(languages), scores: Uint8Array.from(scores) };
}

/** What the model has for a piece: scores by the number of a language. */
export function languagesOf(table: LanguageTable, piece: string): Record<number, number> | undefined {
  const slot = slotOf(table, keyOf(piece));
  const count = table.counts[slot]!;
  if (count === 0) return undefined;
  const found: Record<number, number> = {};
  for (let at = table.firsts[slot]!; at < table.firsts[slot]! + count; at += 1) found[table.languages[at]!] = table.scores[at]!;
  return found;
}

function slotOf({ keys, counts }: Pick<LanguageTable, 'keys' | 'counts'>, key: number): number {
  const last = keys.length - 1;
  const mixed = Math.imul((key % 0x1000000) ^ Math.imul(Math.floor(key / 0x1000000), 0x9e3779b1), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}

function keyOf(piece: string): number {
  let key = 0;
  for (let at = 0; at < piece.length; at += 1) key = key * 256 + piece.charCodeAt(at);
  return key;
}
