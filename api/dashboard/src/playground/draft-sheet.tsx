import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { Fragment } from 'react';

interface Props {
  sentences: readonly DraftSentence[];
  sources: readonly FoundSource[];
  language: string | undefined;
}

/** A draft as an agent sees it: every claim with its numbers, unsupported ones struck through. */
export function DraftSheet({ sentences, sources, language }: Props) {
  return (
    <div className="sheet" lang={language} dir="auto">
      <p>
        {sentences.map((sentence, position) => (
          <Fragment key={sentence.index}>
            {position > 0 && sentence.lead}
            {sentence.status === 'unsupported' ? <><del className="unsupported">{sentence.text}</del> <span className="tag caution">No source</span></> : sentence.text}
            {sentence.citations.map((id) => {
              const at = sources.findIndex((source) => source.passageId === id);
              const source = sources[at];
              return source && <span key={id} className={`cite ${source.visibility === 'internal' ? 'internal' : ''}`} aria-label={`source ${at + 1}, ${source.title}`}>{at + 1}</span>;
            })}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
