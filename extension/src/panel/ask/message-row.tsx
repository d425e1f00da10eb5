import { Lock, LockOpen, MessageSquareText } from 'lucide-react';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import { messagePrefix, type AskSource } from '@countersign/shared/ask/ask-source';
import { supportingWords } from '../draft/supporting-words.ts';
import { Icon } from '../parts/icon.tsx';
import { usePanel } from '../use-panel.ts';
import { formatTime } from '../words/format-time.ts';
import { say } from '../words/say.ts';

interface MessageRowProps {
  readonly number: number;
  readonly message: AskSource;
  readonly isOpen: boolean;
  readonly isAccepted: boolean;
  readonly claim: DraftSentence | null;
  readonly onToggle: () => void;
  readonly onAccept: (accepted: boolean) => void;
}

/** A message of the ticket as a source: who wrote it and when; open, its words and the way to it in the console. A note of colleagues is locked. */
export function MessageRow({ number, message, isOpen, isAccepted, claim, onToggle, onAccept }: MessageRowProps) {
  const { panel } = usePanel();
  const isInternal = message.visibility === 'internal';
  const who = say(isInternal ? 'ask.noteOfColleague' : message.author === 'customer' ? 'ask.messageOfCustomer' : 'ask.messageOfAgent');
  // The message may have scrolled out of what the console draws.
  const show = (): void => void panel.page().request({ type: 'show-message', messageId: message.passageId.slice(messagePrefix.length) }).catch(() => undefined);
  return (
    <li className={`source${isInternal ? ' internal' : ''}`}>
      <button type="button" className="source-row" aria-expanded={isOpen} onClick={onToggle}>
        <span className={`cite${isInternal ? ' internal' : ''}${isOpen ? ' is-on' : ''}`}>{number}</span>
        <span className="source-title"><bdi>{message.title === '' ? who : message.title}</bdi></span>
        <span className="source-side">{isInternal ? <span className="tag caution"><Icon of={isAccepted ? LockOpen : Lock} />{isAccepted ? say('source.internalAccepted') : say('source.internal')}</span> : formatTime(message.updated)}</span>
        <span className="source-path">{who}</span>
      </button>
      {isOpen && (
        <div className="passage">
          <p dir="auto">{supportingWords(message.passageId, message.text, claim).map((part, index) => (part.supports ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}</p>
          <div className="passage-actions"><button type="button" className="button quiet small" onClick={show}><Icon of={MessageSquareText} small />{say('ask.showMessage')}</button></div>
        </div>
      )}
      {isInternal && !isAccepted && (
        <div className="locked-note">
          <span>{say('ask.noteLocked')}</span>
          {isOpen && <button type="button" className="button small" onClick={() => onAccept(true)}>{say('source.accept')}</button>}
        </div>
      )}
    </li>
  );
}
