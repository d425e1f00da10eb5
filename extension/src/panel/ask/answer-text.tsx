import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { paragraphs } from '../draft/paragraphs.ts';
import { Sentence } from '../draft/sentence.tsx';
import { Icon } from '../parts/icon.tsx';
import { putOnClipboard } from '../parts/put-on-clipboard.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import type { AskNote } from './ask-notes.ts';
import { isUnlocked } from './read-answer.ts';

interface AnswerTextProps {
  readonly note: AskNote;
  readonly sources: readonly AskSource[];
  readonly onOpen: (passageId: string) => void;
}

/** The answer's sentences, each with the numbers of its sources; internal ones are marked by theirs. */
export function AnswerText({ note, sources, onOpen }: AnswerTextProps) {
  const numbered = new Map(sources.map((source, position) => [source.passageId, { number: position + 1, source: source as FoundSource }]));
  return (
    <div className="reply-answer" dir="auto">
      {paragraphs(note.sentences).map((lines) => (
        <p key={lines[0]![0]!.index}>
          {lines.map((line, position) => (
            <span key={line[0]!.index}>
              {position > 0 && <br />}
              {line.map((sentence, place) => (
                <span key={sentence.index} className="ask-sentence">
                  {place > 0 && ' '}
                  <Sentence sentence={sentence} sources={numbered} isKept={false} isOn={false} onPoint={() => undefined} onOpen={(_index, passageId) => onOpen(passageId)} />
                  {sentence.status !== 'unsupported' && isUnlocked(note, sentence) && <CopySentence sentence={sentence} />}
                </span>
              ))}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function CopySentence({ sentence }: { readonly sentence: DraftSentence }) {
  const { panel } = usePanel();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void putOnClipboard(sentence.text).then(() => {
    setCopied(true);
    panel.store.dispatch({ type: 'said', text: say('common.copiedStop') });
  });
  return <button type="button" className="icon-button" aria-label={say('ask.copySentence')} onClick={copy}><Icon of={isCopied ? Check : Copy} small /></button>;
}
