import type { LucideIcon } from 'lucide-react';
import { Notice } from '../parts/notice.tsx';

interface AskingNoticeProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly no?: string;
  readonly onNo?: () => void;
}

/** A notice that needs an answer before Insert goes on. */
export function AskingNotice({ icon, text, yes, onYes, no, onNo }: AskingNoticeProps) {
  return (
    <Notice icon={icon} tone="caution">
      <p>{text}</p>
      <div className="actions notice-actions" data-asks={no === undefined ? undefined : ''}>
        <button type="button" className="button small" onClick={onYes}>{yes}</button>
        {no !== undefined && <button type="button" className="button quiet small" onClick={onNo}>{no}</button>}
      </div>
    </Notice>
  );
}
