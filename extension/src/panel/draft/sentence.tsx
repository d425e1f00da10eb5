import { Unlink } from 'lucide-react';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { Icon } from '../parts/icon.tsx';
import { askedParts, type TextPart } from './asked-parts.ts';
import { say } from '../words/say.ts';

export interface SentenceProps {
  readonly sentence: DraftSentence;
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly source: FoundSource }>;
  readonly isKept: boolean;
  readonly isOn: boolean;
  readonly onPoint: (index: number | null) => void;
  readonly onOpen: (index: number, passageId: string) => void;
}

/** One judged sentence: tinted together with its source, struck through where it has none. The keyboard reaches it by its citations. */
export function Sentence({ sentence, sources, isKept, isOn, onPoint, onOpen }: SentenceProps) {
  const cites = sentence.citations.flatMap((passageId) => {
    const found = sources.get(passageId);
    return found === undefined ? [] : [{ passageId, ...found }];
  });
  if (sentence.status === 'unsupported' && !isKept) return <LeftOut text={sentence.text} />;

  const { head, tail } = splitLastWord(askedParts(sentence.text, sentence.asks));
  const isTied = cites.length > 0;
  return (
    <span
      className={`sentence${isOn ? ' is-on' : ''}${sentence.status === 'unsupported' ? ' is-kept' : ''}`} data-sentence={sentence.index}
      onMouseEnter={() => { if (isTied) onPoint(sentence.index); }} onMouseLeave={() => { if (isTied) onPoint(null); }}
      onFocus={() => { if (isTied) onPoint(sentence.index); }}
      onClick={() => { if (cites[0] !== undefined && getSelection()?.isCollapsed !== false) onOpen(sentence.index, cites[0].passageId); }}
    >
      {head.map(renderPart)}
      <span className={isTied ? 'nowrap' : undefined}>
        {tail.map(renderPart)}
        {cites.map(({ passageId, number, source }) => (
          <button
            key={passageId} type="button" className={`cite${isOn ? ' is-on' : ''}${source.visibility === 'internal' ? ' internal' : ''}`}
            aria-label={say(source.visibility === 'internal' ? 'draft.sourceInternal' : 'draft.source', { number, title: source.title })}
            onClick={(event) => { event.stopPropagation(); onOpen(sentence.index, passageId); }}
          >{number}</button>
        ))}
      </span>
      {sentence.status === 'unsupported' && <NoSource />}
    </span>
  );
}

function LeftOut({ text }: { readonly text: string }) {
  return (
    <>
      <del className="unsupported"><span className="visually-hidden">{say('draft.leftOutNoSource')} </span>{text}</del>
      <NoSource />
    </>
  );
}

function NoSource() {
  return <>{' '}<span className="why-out"><Icon of={Unlink} />{say('draft.noSource')}</span></>;
}

function renderPart(part: TextPart, index: number) {
  return part.isAsked ? <span key={index} className="fill">{part.text}</span> : <span key={index}>{part.text}</span>;
}

/** The last word stays on the line of its citation. */
function splitLastWord(parts: readonly TextPart[]): { readonly head: readonly TextPart[]; readonly tail: readonly TextPart[] } {
  const last = parts.at(-1);
  const cut = last?.text.lastIndexOf(' ') ?? -1;
  if (last === undefined || cut === -1) return { head: parts.slice(0, -1), tail: parts.slice(-1) };
  return {
    head: [...parts.slice(0, -1), { ...last, text: last.text.slice(0, cut + 1) }],
    tail: [{ ...last, text: last.text.slice(cut + 1) }],
  };
}
