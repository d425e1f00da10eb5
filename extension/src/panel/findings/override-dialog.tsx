import { useState, type RefObject } from 'react';
import { Popover } from '../parts/popover.tsx';
import { overrideReasons, sayReason } from './override-reasons.ts';
import { say } from '../words/say.ts';

const reasons = [...overrideReasons.keys()];

/** Asks once why a rule doesn't apply; the reason is kept. */
export default function OverrideDialog({ anchor, onOverride, onClose }: { readonly anchor: RefObject<HTMLElement | null>; readonly onOverride: (reason: string) => void; readonly onClose: () => void }) {
  const [reason, setReason] = useState(reasons[0]!);
  return (
    <Popover anchor={anchor} label={say('finding.whyNot')} role="dialog" width={320} onClose={onClose}>
      <p className="dialog-title">{say('finding.whyNot')}</p>
      <div className="choices">
        {reasons.map((one) => (
          <label key={one}><input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />{sayReason(one)}</label>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="button small primary" onClick={() => onOverride(reason)}>{say('finding.overrideNow')}</button>
        <button type="button" className="button quiet small" onClick={onClose}>{say('common.cancel')}</button>
      </div>
    </Popover>
  );
}
