import { Unlink } from 'lucide-react';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import { writeDirection } from '../words/write-direction.ts';
import { CiteMarks, type CiteProps } from './cite-marks.tsx';
import { diffSentences, type SentencePiece } from './diff-sentences.ts';
import { workedPart } from './worked-part.ts';
import type { Writing } from './writing.ts';

/** The result against what was there: kept, added and taken out, each sentence with its sources; what is still to come stands pale. */
export function DiffText({ writing, ...cites }: { readonly writing: Writing } & CiteProps) {
  const isOpen = writing.phase === 'open';
  const { done, waiting } = workedPart(writing);
  const language = writing.start?.language ?? 'und';
  return (
    <div className="draft-text is-diff" lang={language === 'und' ? undefined : language} dir={writeDirection(language)} aria-busy={isOpen}>
      {diffSentences(done, writing.sentences).map((piece, index) => <Piece key={index} piece={piece} {...cites} />)}
      {isOpen && <span className="caret" />}
      {waiting !== '' && <span className="muted"><Blanks text={waiting} /></span>}
    </div>
  );
}

/** Only words are marked; the blanks around them stand as they are. */
function Piece({ piece, ...cites }: { readonly piece: SentencePiece } & CiteProps) {
  const { kind, text, ends } = piece;
  const words = text.trim();
  const at = text.indexOf(words);
  const isMarked = kind !== 'same' && words !== '';
  if (kind === 'removed' && !isMarked) return null;
  return (
    <>
      <Blanks text={isMarked ? text.slice(0, at) : text} />
      {isMarked && kind === 'added' && <ins className="added"><span className="visually-hidden">{say('sent.addedWords')} </span>{words}</ins>}
      {isMarked && kind === 'removed' && <><del className="removed"><span className="visually-hidden">{say('sent.removedWords')} </span>{words}</del>{' '}</>}
      {isMarked && kind === 'added' && <Blanks text={text.slice(at + words.length)} />}
      {ends !== undefined && <CiteMarks sentence={ends} {...cites} />}
      {ends?.status === 'unsupported' && <>{' '}<span className="why-out"><Icon of={Unlink} />{say('draft.noSource')}</span></>}
    </>
  );
}

function Blanks({ text }: { readonly text: string }) {
  return text.split(/\n[^\S\n]*\n\s*/).map((piece, index) => <span key={index}>{index > 0 && <span className="gap" />}{piece}</span>);
}
