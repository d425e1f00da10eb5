import type { AskedStem } from './asked-stems.ts';
import type { Passage } from './knowledge-index.ts';
import { createNearWords } from './near-words.ts';
import { passageStems } from './passage-stems.ts';
import type { Postings } from './postings.ts';
import { stemLanguage } from './stem-language.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much of what is asked stands in a passage, each word counted once: 1 for all of it. */
export interface Coverage {
  of(asked: readonly AskedStem[], language: string): (position: number) => number;
}

/** The language whose words' nearness is known. */
const VECTORS_LANGUAGE = 'en';
const MOST_ASKED = 40;
/** Other words are looked for only for the weightiest ones, and for none that was merely told before. */
const MOST_WIDENED = 8;
const WANTED = 0.3;

interface Match {
  readonly asked: number;
  readonly share: number;
}

/** Looks into the passages themselves: an English word that a passage lacks is held in part by a word used as it is. `rarity` is a stem's weight. */
export function buildCoverage(passages: readonly Passage[], vocabulary: Vocabulary, { terms, starts }: Postings, rarity: (stem: string) => number): Coverage {
  /** By stem, the last query that asked for it. */
  const askedLast = new Uint32Array(vocabulary.size);
  let queries = 0;
  const standing = (term: number): number => starts[term + 1]! - starts[term]!;
  const nearWords = createNearWords(() => [...terms].sort((one, other) => standing(other[1]) - standing(one[1])).map(([stem]) => vocabulary.idOf(stem)!), vocabulary);

  return {
    of(asked, language) {
      const read = asked.map((one) => ({ ...one, value: one.weight * rarity(one.stem) })).sort((one, other) => other.value - one.value).slice(0, MOST_ASKED);
      const ideal = read.reduce((sum, { value }) => sum + value, 1e-6);
      const matches = new Map<number, Match[]>();
      const add = (id: number, match: Match): void => void (matches.get(id) ?? matches.set(id, []).get(id)!).push(match);
      read.forEach(({ stem, word, weight }, at) => {
        const id = vocabulary.idOf(stem);
        if (id !== undefined) add(id, { asked: at, share: 1 });
        if (language === VECTORS_LANGUAGE && at < MOST_WIDENED && weight >= WANTED) for (const near of nearWords.near(word)) add(near.id, { asked: at, share: near.nearness });
      });
      queries += 1;
      const asking = queries;
      for (const id of matches.keys()) askedLast[id] = asking;
      const best = new Float32Array(read.length);
      return (position) => {
        const passage = passages[position]!;
        const isEnglish = stemLanguage(passage) === VECTORS_LANGUAGE;
        const { title, heading, body } = passageStems(passage, vocabulary);
        best.fill(0);
        for (const field of [title, heading, body]) {
          for (const id of field) {
            if (askedLast[id] !== asking) continue;
            for (const { asked: at, share } of matches.get(id)!) if (share > best[at]! && (share === 1 || isEnglish)) best[at] = share;
          }
        }
        let held = 0;
        for (let at = 0; at < best.length; at += 1) held += best[at]! * read[at]!.value;
        return held / ideal;
      };
    },
  };
}
