import { useState, type RefObject } from 'react';
import { Popover } from '../parts/popover.tsx';

const reasons = ['A lead approved it', 'Already agreed with the customer', 'The rule doesn’t fit this case'] as const;

/** Asks once why a rule doesn't apply; the reason is kept. */
export function OverrideDialog({ anchor, onOverride, onClose }: { readonly anchor: RefObject<HTMLElement | null>; readonly onOverride: (reason: string) => void; readonly onClose: () => void }) {
  const [reason, setReason] = useState<string>(reasons[0]);
  return (
    <Popover anchor={anchor} label="Why does this rule not apply?" role="dialog" width={320} onClose={onClose}>
      <p className="dialog-title">Why does this rule not apply?</p>
      <div className="choices">
        {reasons.map((one) => (
          <label key={one}><input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />{one}</label>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="button small primary" onClick={() => onOverride(reason)}>Override</button>
        <button type="button" className="button quiet small" onClick={onClose}>Cancel</button>
      </div>
    </Popover>
  );
}
