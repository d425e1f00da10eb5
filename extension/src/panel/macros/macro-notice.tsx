import { ClipboardPaste, Info, StickyNote } from 'lucide-react';
import type { MacroChoice, MacroEnd } from '../control/insert-macro.ts';
import { AskingNotice } from '../frame/asking-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

interface MacroNoticeProps {
  readonly end: MacroEnd | null;
  readonly onInsert: (choice: Partial<MacroChoice>) => void;
  readonly onClose: () => void;
}

/** What Insert asks of the agent before it puts a macro's text into the reply, or why it couldn't. */
export function MacroNotice({ end, onInsert, onClose }: MacroNoticeProps) {
  const no = { no: say('common.cancel'), onNo: onClose };
  switch (end) {
    case 'internal-note': return <AskingNotice icon={StickyNote} text={say('notice.internalNote')} yes={say('notice.insertAsNote')} onYes={() => onInsert({ onInternal: 'insert' })} {...no} />;
    case 'public-reply': return <AskingNotice icon={StickyNote} text={say('macros.replyIsPublic')} yes={say('notice.insertAnyway')} onYes={() => onInsert({ onInternal: 'insert' })} {...no} />;
    case 'existing-text': return <AskingNotice icon={Info} text={say('macros.existingText')} yes={say('notice.insertAtCursor')} onYes={() => onInsert({ onInternal: 'insert', onExistingText: 'at-cursor' })} {...no} />;
    case 'ticket-changed': return <Notice icon={Info} tone="caution"><p>{say('notice.ticketChanged')}</p></Notice>;
    case 'could-not-copy': return <Notice icon={ClipboardPaste} tone="caution"><p>{say('notice.couldNotCopy')}</p></Notice>;
    case 'inserted': case 'copied': case null: return null;
  }
}
