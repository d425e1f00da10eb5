import { Info } from 'lucide-react';
import { useId, useState } from 'react';

/** The sentence that defines a figure, behind a small button: on hover, on focus and on press. */
export function Definition({ name, text }: { name: string; text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <span className="definition" onMouseEnter={() => setIsOpen(true)} onMouseLeave={() => setIsOpen(false)}>
      <button
        type="button" className="icon-button" aria-label={`Definition of ${name}`} aria-expanded={isOpen} aria-describedby={isOpen ? id : undefined}
        onClick={() => setIsOpen(true)} onFocus={() => setIsOpen(true)} onBlur={() => setIsOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}
      >
        <Info className="icon" aria-hidden />
      </button>
      {isOpen && <span role="tooltip" id={id} className="popover">{text}</span>}
    </span>
  );
}
