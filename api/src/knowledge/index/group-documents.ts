import type { Passage } from './knowledge-index.ts';
import type { PassageStems } from './passage-stems.ts';
import type { Unit } from './postings.ts';

/** The documents of passages: their stems put together, the number of each passage's, and the first passage of each. */
export interface DocumentGroups {
  readonly units: readonly Unit[];
  readonly ofPassage: Uint32Array;
  readonly first: readonly Passage[];
}

/** Groups passages by their document, in the order in which documents first occur. */
export function groupDocuments(passages: readonly Passage[], stems: readonly PassageStems[]): DocumentGroups {
  const numbers = new Map<string, number>();
  const ofPassage = new Uint32Array(passages.length);
  const units: { title: Uint32Array; headings: Uint32Array[]; bodies: Uint32Array[] }[] = [];
  const first: Passage[] = [];
  passages.forEach((passage, position) => {
    const { title, heading, body } = stems[position]!;
    let number = numbers.get(passage.documentId);
    if (number === undefined) {
      numbers.set(passage.documentId, (number = units.length));
      units.push({ title, headings: [], bodies: [] });
      first.push(passage);
    }
    ofPassage[position] = number;
    units[number]!.headings.push(heading);
    units[number]!.bodies.push(body);
  });
  return { units, ofPassage, first };
}
