import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import { moveFocus } from '../parts/move-focus.ts';
import { SourceRow } from '../sources/source-row.tsx';
import { say } from '../words/say.ts';
import { MessageRow } from './message-row.tsx';

interface AnswerSourcesProps {
  readonly sources: readonly AskSource[];
  readonly accepted: readonly string[];
  readonly open: string | null;
  /** The sentence whose support is marked. */
  readonly claim: DraftSentence | null;
  readonly onOpen: (passageId: string | null) => void;
  readonly onAccept: (accepted: readonly string[]) => void;
}

/** The passages and messages an answer cites, in the order of its numbers. */
export function AnswerSources({ sources, accepted, open, claim, onOpen, onAccept }: AnswerSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <ol className="sources" aria-label={say('source.title')} onKeyDown={(event) => moveFocus(event, '.source-row')}>
      {sources.map((source, position) => {
        const isOpen = open === source.passageId;
        const shared = {
          number: position + 1, isOpen, isAccepted: accepted.includes(source.passageId), claim, onToggle: () => onOpen(isOpen ? null : source.passageId),
          onAccept: (isAccepted: boolean) => onAccept([...accepted.filter((id) => id !== source.passageId), ...(isAccepted ? [source.passageId] : [])]),
        };
        return isPassage(source)
          ? <SourceRow key={source.passageId} source={source} isOn={isOpen} isSought={isOpen} isUsed onPoint={() => undefined} {...shared} />
          : <MessageRow key={source.passageId} message={source} {...shared} />;
      })}
    </ol>
  );
}

function isPassage(source: AskSource): source is AskSource & FoundSource {
  return source.kind !== 'message';
}
