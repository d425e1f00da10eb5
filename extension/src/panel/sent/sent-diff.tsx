import { plural } from '../words/plural.ts';
import { diffWords, type DiffPart } from './diff-words.ts';

/** The reply as it went out, with the words that were added and taken out. */
export function SentDiff({ draft, sent }: { readonly draft: string; readonly sent: string }) {
  const parts = diffWords(draft, sent);
  const count = (kind: string): number => parts.filter((part) => part.kind === kind && part.text.trim() !== '').length;
  return (
    <section className="section" aria-label="What changed">
      <div className="draft">
        <div className="draft-text is-diff" dir="auto">
          {parts.map((part, index) => <DiffPiece key={index} part={part} />)}
        </div>
        <div className="draft-foot"><span className="legend"><span><ins className="added">added</ins> {plural(count('added'), 'time')}</span><span><del className="removed">taken out</del> {plural(count('removed'), 'time')}</span></span></div>
      </div>
    </section>
  );
}

/** Only words are marked; the blanks around them stand as they are. */
function DiffPiece({ part }: { readonly part: DiffPart }) {
  const words = part.text.trim();
  if (part.kind === 'same' || words === '') return part.kind === 'removed' ? null : <Blanks text={part.text} />;
  const at = part.text.indexOf(words);
  return (
    <>
      <Blanks text={part.text.slice(0, at)} />
      {part.kind === 'added'
        ? <ins className="added"><span className="visually-hidden">added: </span>{words}</ins>
        : <del className="removed"><span className="visually-hidden">removed: </span>{words}</del>}
      <Blanks text={part.text.slice(at + words.length)} />
    </>
  );
}

function Blanks({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n\s*/).map((piece, index) => <span key={index}>{index > 0 && <span className="gap" />}{piece}</span>);
}
