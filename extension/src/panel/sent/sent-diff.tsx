import { plural } from '../words/plural.ts';
import { diffWords } from './diff-words.ts';

/** The reply as it went out, with the words that were added and taken out. */
export function SentDiff({ draft, sent }: { readonly draft: string; readonly sent: string }) {
  const parts = diffWords(draft, sent);
  const count = (kind: string): number => parts.filter((part) => part.kind === kind && part.text.trim() !== '').length;
  return (
    <section className="section" aria-label="What changed">
      <div className="draft">
        <div className="draft-text is-diff" dir="auto">
          {parts.map((part, index) => {
            if (part.kind === 'same' || part.text.trim() === '') return <span key={index}>{part.kind === 'removed' ? '' : part.text}</span>;
            return part.kind === 'added'
              ? <ins key={index} className="added"><span className="visually-hidden">added: </span>{part.text}</ins>
              : <del key={index} className="removed"><span className="visually-hidden">removed: </span>{part.text}</del>;
          })}
        </div>
        <div className="draft-foot"><span className="legend"><span><ins className="added">added</ins> {plural(count('added'), 'time')}</span><span><del className="removed">taken out</del> {plural(count('removed'), 'time')}</span></span></div>
      </div>
    </section>
  );
}
