import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { say } from '../words/say.ts';

export interface CiteProps {
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly source: FoundSource }>;
  readonly onOpen: (index: number, passageId: string) => void;
}

/** The numbers of a sentence's sources, behind its last word. They open the source; which sentence of the draft it was asked for is not known. */
export function CiteMarks({ sentence, sources, onOpen }: { readonly sentence: DraftSentence } & CiteProps) {
  return sentence.citations.map((passageId) => {
    const found = sources.get(passageId);
    if (found === undefined) return null;
    const isInternal = found.source.visibility === 'internal';
    return (
      <button
        key={passageId} type="button" className={`cite${isInternal ? ' internal' : ''}`} onClick={() => onOpen(-1, passageId)}
        aria-label={say(isInternal ? 'draft.sourceInternal' : 'draft.source', { number: found.number, title: found.source.title })}
      >{found.number}</button>
    );
  });
}
