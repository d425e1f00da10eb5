import { Lock } from 'lucide-react';
import type { RefObject } from 'react';
import type { FoundSource } from '@countersign/shared/assist/source';
import { Icon } from '../parts/icon.tsx';
import { Popover } from '../parts/popover.tsx';
import { say } from '../words/say.ts';

interface AcceptDialogProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly source: FoundSource;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Shows the whole internal passage before it may be accepted. */
export default function AcceptDialog({ anchor, source, onAccept, onLeave, onClose }: AcceptDialogProps) {
  return (
    <Popover anchor={anchor} label={say('source.internalNamed', { title: source.title })} role="dialog" width={328} onClose={onClose}>
      <p className="dialog-title"><Icon of={Lock} />{source.title}</p>
      <p className="internal-words" dir="auto">{source.text}</p>
      <p className="muted dialog-note">{say('source.forColleagues')}</p>
      <div className="actions">
        <button type="button" className="button small primary" onClick={onAccept}>{say('source.accept')}</button>
        <button type="button" className="button quiet small" onClick={onLeave}>{say('source.leave')}</button>
      </div>
    </Popover>
  );
}
