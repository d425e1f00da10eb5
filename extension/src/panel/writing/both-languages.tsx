import { Unlink } from 'lucide-react';
import { paragraphs } from '../draft/paragraphs.ts';
import { Icon } from '../parts/icon.tsx';
import { nameLanguage } from '../words/name-language.ts';
import { say } from '../words/say.ts';
import { writeDirection } from '../words/write-direction.ts';
import { CiteMarks, type CiteProps } from './cite-marks.tsx';
import type { Writing } from './writing.ts';

/** A text and its translation, each under the name of its language; side by side where there is room, else one above the other. */
export function BothLanguages({ writing, from, ...cites }: { readonly writing: Writing; readonly from: string } & CiteProps) {
  const to = writing.start?.language ?? writing.targetLanguage ?? 'und';
  const isOpen = writing.phase === 'open';
  return (
    <div className="both-languages">
      <Side language={from}>{writing.target.text.split(/\n\s*\n/).map((text, index) => <p key={index}>{text}</p>)}</Side>
      <Side language={to} isBusy={isOpen}>
        {paragraphs(writing.sentences).map((lines) => (
          <p key={lines[0]![0]!.index}>
            {lines.map((line, at) => (
              <span key={line[0]!.index}>
                {at > 0 && <br />}
                {line.map((sentence) => (
                  <span key={sentence.index}>
                    {sentence.text}<CiteMarks sentence={sentence} {...cites} />{' '}
                    {sentence.status === 'unsupported' && <span className="why-out"><Icon of={Unlink} />{say('draft.noSource')} </span>}
                  </span>
                ))}
              </span>
            ))}
          </p>
        ))}
        {isOpen && <p><span className="caret" /></p>}
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
