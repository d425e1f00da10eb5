import { nameLanguage } from '../words/name-language.ts';
import { writeDirection } from '../words/write-direction.ts';
import { CiteMarks, type CiteProps } from './cite-marks.tsx';
import type { Writing } from './writing.ts';

/** A text and its translation, each under the name of its language; side by side where there is room, else one above the other. */
export function BothLanguages({ writing, from, ...cites }: { readonly writing: Writing; readonly from: string } & CiteProps) {
  const to = writing.start?.language ?? writing.targetLanguage ?? 'und';
  const isOpen = writing.phase === 'open';
  return (
    <div className="both-languages">
      <Side language={from}><p>{writing.target.text}</p></Side>
      <Side language={to} isBusy={isOpen}>
        <p>
          {writing.sentences.map((sentence, index) => <span key={sentence.index}>{index > 0 && sentence.lead}{sentence.text}<CiteMarks sentence={sentence} {...cites} /></span>)}
          {isOpen && <span className="caret" />}
        </p>
      </Side>
    </div>
  );
}

function Side({ language, isBusy = false, children }: { readonly language: string; readonly isBusy?: boolean; readonly children: React.ReactNode }) {
  const name = nameLanguage(language) ?? language;
  return (
    <section aria-label={name} aria-busy={isBusy}>
      <h3>{name}</h3>
      <div className="draft-text" lang={language === 'und' ? undefined : language} dir={writeDirection(language)}>{children}</div>
    </section>
  );
}
