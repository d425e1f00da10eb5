import { byScore, type Hit } from './hit.ts';

/** This share of a page is for the best hits, whatever their document. */
const BEST_SHARE = 0.7;

/** The hits of one page, best first: mostly the best ones, the last third for documents that do not stand there yet, as far as there are any. */
export function pageOf(hits: readonly Hit[], limit: number, documentOf: Uint32Array): Hit[] {
  const page = hits.slice(0, Math.ceil(limit * BEST_SHARE));
  const listed = new Set(page.map(({ position }) => documentOf[position]!));
  const others: Hit[] = [];
  const further: Hit[] = [];
  for (const hit of hits.slice(page.length)) {
    const document = documentOf[hit.position]!;
    (listed.has(document) ? further : others).push(hit);
    listed.add(document);
  }
  return [...page, ...[...others, ...further].slice(0, limit - page.length).sort(byScore)];
}
