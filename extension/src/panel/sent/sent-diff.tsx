import { diffWords, type DiffPart } from './diff-words.ts';
import { writeDirection } from '../words/write-direction.ts';
import { say } from '../words/say.ts';

/** The reply as it went out, with the words that were added and taken out. */
export function SentDiff({ draft, sent, language }: { readonly draft: string; readonly sent: string; readonly language: string }) {
  const parts = diffWords(draft, sent);
  const count = (kind: string): number => parts.filter((part) => part.kind === kind && part.text.trim() !== '').length;
  return (
    <section className="section" aria-label={say('sent.whatChanged')}>
      <div className="draft">
        <div className="draft-text is-diff" lang={language === 'und' ? undefined : language} dir={writeDirection(language)}>
          {parts.map((part, index) => <DiffPiece key={index} part={part} />)}
        </div>
        <div className="draft-foot"><span className="legend"><span><ins className="added">{say('sent.added')}</ins> {say('sent.times', count('added'))}</span><span><del className="removed">{say('sent.takenOut')}</del> {say('sent.times', count('removed'))}</span></span></div>
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
        ? <ins className="added"><span className="visually-hidden">{say('sent.addedWords')} </span>{words}</ins>
        : <del className="removed"><span className="visually-hidden">{say('sent.removedWords')} </span>{words}</del>}
      <Blanks text={part.text.slice(at + words.length)} />
    </>
  );
}

function Blanks({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n\s*/).map((piece, index) => <span key={index}>{index > 0 && <span className="gap" />}{piece}</span>);
}
