import type { Hit } from './hit.ts';
import type { HitReasons, Passage, TermReason } from './knowledge-index.ts';
import { stemsOf, type Postings } from './postings.ts';
import type { ResolvedQuery } from './query-terms.ts';
import { stemLanguage } from './stem-language.ts';

const MOST_TERMS = 12;

/** What a hit's score is made of: its words, heaviest first, and what each source of evidence gave. */
export function explainHit(hit: Hit, passage: Passage, postings: Postings, query: ResolvedQuery): HitReasons {
  const fields = fieldsOf(passage);
  const names = new Map([...postings.terms].filter(([, term]) => query.terms.some((one) => one.term === term)).map(([stem, term]) => [term, stem]));
  const values = query.terms.map(({ term, weight }) => ({ stem: names.get(term)!, value: weight * postings.idf[term]! * impactOf(postings, term, hit.position) }));
  const sum = values.reduce((all, { value }) => all + value, 0);
  const terms = values.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value).slice(0, MOST_TERMS)
    .map(({ stem, value }): TermReason => ({ term: stem, field: fields.find(({ stems }) => stems.has(stem))?.field ?? 'document', score: (hit.passage * value) / sum }));
  const { document, passage: own, named, askedAs, boost, freshness, repeated } = hit;
  return { terms, document, passage: own, ...nonZero({ named, askedAs, boost, freshness, repeated }) };
}

function fieldsOf(passage: Passage): { field: TermReason['field']; stems: ReadonlySet<string> }[] {
  const language = stemLanguage(passage);
  const texts = { title: passage.title, heading: passage.heading, body: passage.text } as const;
  return (['title', 'heading', 'body'] as const).map((field) => ({ field, stems: new Set(stemsOf(texts[field], language)) }));
}

function nonZero<Shares extends Record<string, number>>(shares: Shares): Partial<Shares> {
  return Object.fromEntries(Object.entries(shares).filter(([, value]) => value !== 0)) as Partial<Shares>;
}

function impactOf({ starts, units, impacts }: Postings, term: number, unit: number): number {
  const at = units.subarray(starts[term], starts[term + 1]).indexOf(unit);
  return at === -1 ? 0 : impacts[starts[term]! + at]!;
}
