import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** One line that opens what is behind it. Folded, its content is not in the document. */
export function Fold({ title, end, children }: { readonly title: string; readonly end?: string; readonly children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon of={ChevronRight} className="fold-arrow" />{title}{end !== undefined && <span className="end">{end}</span>}
      </button>
      {isOpen && children()}
    </>
  );
}
