import type { ReactNode } from 'react';

/** The last line of the panel: left what happened, right what left the server. */
export function StatusLine({ left, right, onRight }: { readonly left: readonly ReactNode[]; readonly right: string | null; readonly onRight?: () => void }) {
  return (
    <footer className="panel-status">
      {left.map((part, index) => <span key={index} className={index === 0 ? undefined : 'sep'}>{part}</span>)}
      {right !== null && (onRight === undefined ? <span className="end-text">{right}</span> : <button type="button" className="end" onClick={onRight}>{right}</button>)}
    </footer>
  );
}
