import type { FoundSource } from '@countersign/shared/assist/source';
import type { SolvedTicket } from '@countersign/shared/similar/similar-found';
import type { KnowledgeIndex, Passage } from '../index/knowledge-index.ts';

const MOST_TICKETS = 3;
const MOST_PASSAGES = 8;
/** A ticket this far below the best one is another matter. */
const LEAST_SHARE = 0.5;

/** The solved tickets most like this one, each with what was asked and what was sent, best first. */
export function solvedTickets(found: readonly FoundSource[], index: KnowledgeIndex): SolvedTicket[] {
  const best = found[0]?.score ?? 0;
  const first = found.filter((source, position) => source.score >= best * LEAST_SHARE && found.findIndex((other) => other.documentId === source.documentId) === position);
  return first.slice(0, MOST_TICKETS).map((source) => {
    const { passageId, title, updated, url, score } = source;
    return { passageId, title, ...partsOf(source, index), updated, score: Number(score.toFixed(4)), ...(url === undefined ? {} : { url }) };
  });
}

/** What the customer asked stands under the first heading, or in the first paragraph; the rest is what was sent. */
function partsOf(source: FoundSource, index: KnowledgeIndex): { asked: string; sent: string } {
  const passages = passagesOf(source, index);
  const headings = new Set(passages.map(({ heading }) => heading));
  if (headings.size > 1) {
    const opening = passages[0]!.heading;
    return { asked: joined(passages.filter(({ heading }) => heading === opening)), sent: joined(passages.filter(({ heading }) => heading !== opening)) };
  }
  const [asked = '', ...sent] = joined(passages).split(/\n{2,}/);
  return sent.length === 0 ? { asked: '', sent: asked } : { asked, sent: sent.join('\n\n') };
}

/** Passages of a document are numbered from one. */
function passagesOf(source: FoundSource, index: KnowledgeIndex): Pick<Passage, 'heading' | 'text'>[] {
  const stem = source.passageId.replace(/#\d+$/, '');
  const all = Array.from({ length: MOST_PASSAGES }, (_, number) => index.passage(`${stem}#${number + 1}`)).filter((passage) => passage !== undefined && passage.documentId === source.documentId);
  return all.length === 0 ? [source] : all as Passage[];
}

function joined(passages: readonly Pick<Passage, 'text'>[]): string {
  return passages.map(({ text }) => text).join('\n\n');
}
