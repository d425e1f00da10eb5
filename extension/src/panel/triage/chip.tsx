import type { RefObject } from 'react';
import { formatPercent } from '../words/format-number.ts';
import { say } from '../words/say.ts';

interface ChipProps {
  readonly field: string;
  readonly label: string;
  /** 0 to 1; left out where the prediction has none. */
  readonly confidence?: number;
  readonly showNumber?: boolean;
  readonly isOpen: boolean;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}

const full = 0.95;
const unsure = 0.5;

/** A prediction the agent can correct. The bar is the confidence; a dashed edge and a question mark say unsure. */
export function Chip({ field, label, confidence, showNumber = false, isOpen, anchor, onClick }: ChipProps) {
  const percent = confidence === undefined ? null : Math.round(confidence * 100);
  const isUnsure = confidence !== undefined && confidence < unsure;
  const hasBar = confidence !== undefined && (showNumber || confidence < full);
  return (
    <button ref={anchor} type="button" className={`chip${isUnsure ? ' unsure' : ''}${isOpen ? ' is-open' : ''}`} aria-haspopup="menu" aria-expanded={isOpen} onClick={onClick}>
      <span className="visually-hidden">{say('triage.field', { field })} </span>
      <span className="chip-label" dir="auto">{isUnsure ? say('triage.unsure', { label }) : label}</span>
      {hasBar && <span className="meter" style={{ '--of': confidence } as React.CSSProperties} />}
      {showNumber && percent !== null && <span className="value" aria-hidden="true">{percent}</span>}
      {percent !== null && <span className="visually-hidden">{say('triage.sure', { percent: formatPercent(percent / 100) })}</span>}
    </button>
  );
}
