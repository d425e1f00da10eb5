import { EqualNot, TrendingDown } from 'lucide-react';
import type { RefObject } from 'react';
import { Icon } from '../parts/icon.tsx';
import { formatPercent } from '../words/format-number.ts';
import { say } from '../words/say.ts';
import type { Prediction } from './predictions.ts';

interface ChipProps {
  readonly prediction: Prediction;
  readonly isMenuOpen: boolean;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}

const full = 0.95;
const unsure = 0.5;

/** A prediction the agent can correct. The bar is the confidence; a dashed edge and a question mark say unsure, a dashed edge alone that nothing fits. */
export function Chip({ prediction: { name, label, confidence, showNumber = false, isOpen = false, isDisputed = false, trend, why }, isMenuOpen, anchor, onClick }: ChipProps) {
  const isUnsure = confidence !== undefined && confidence < unsure;
  const hasBar = isOpen || (confidence !== undefined && (showNumber || confidence < full));
  return (
    <button ref={anchor} type="button" className={`chip${isUnsure || isOpen ? ' unsure' : ''}${isMenuOpen ? ' is-open' : ''}`} aria-haspopup="menu" aria-expanded={isMenuOpen} aria-description={why || undefined} onClick={onClick}>
      {trend === 'falling' && <Icon of={TrendingDown} small />}
      <span className="visually-hidden">{say('triage.field', { field: name })} </span>
      <span className="chip-label" dir="auto">{isUnsure ? say('triage.unsure', { label }) : label}</span>
      {hasBar && (isDisputed ? <Icon of={EqualNot} small className="is-disputed" /> : <span className="meter" style={{ '--of': confidence ?? 0 } as React.CSSProperties} />)}
      {showNumber && confidence !== undefined && <span className="value" aria-hidden="true">{Math.round(confidence * 100)}</span>}
      {confidence !== undefined && <span className="visually-hidden">{say('triage.sure', { percent: formatPercent(confidence) })}</span>}
    </button>
  );
}
