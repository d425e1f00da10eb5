import type { DraftSentence } from '@countersign/shared/assist/draft';
import { moveFocus } from '../parts/move-focus.ts';
import { paragraphs } from './paragraphs.ts';
import { Sentence, type SentenceProps } from './sentence.tsx';
import { writeDirection } from '../words/write-direction.ts';

interface DraftTextProps extends Omit<SentenceProps, 'sentence' | 'isKept' | 'isOn'> {
  readonly sentences: readonly DraftSentence[];
  readonly language: string;
  readonly kept: readonly number[];
  readonly on: number | null;
  readonly isOpen: boolean;
}

/** The words of a draft, in its own language and direction. A still caret says that more may come. */
export function DraftText({ sentences, language, kept, on, isOpen, ...shared }: DraftTextProps) {
  const whole = paragraphs(sentences);
  return (
    <div className="draft-text" lang={language === 'und' ? undefined : language} dir={writeDirection(language)} onKeyDown={(event) => moveFocus(event, '.cite')}>
      {whole.map((lines, paragraph) => (
        <p key={lines[0]![0]!.index}>
          {lines.map((line, position) => (
            <span key={line[0]!.index}>
              {position > 0 && <br />}
              {line.map((sentence, place) => (
                <span key={sentence.index}>
                  {place > 0 && ' '}
                  <Sentence sentence={sentence} isKept={kept.includes(sentence.index)} isOn={on === sentence.index} {...shared} />
                </span>
              ))}
            </span>
          ))}
          {isOpen && paragraph === whole.length - 1 && <span className="caret" />}
        </p>
      ))}
      {isOpen && whole.length === 0 && <p><span className="caret" /></p>}
    </div>
  );
}
