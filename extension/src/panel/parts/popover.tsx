import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import '../styles/popover.css';

interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly role: 'menu' | 'dialog';
  readonly width: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const gap = 4;
const margin = 8;

/** Floats by its anchor, keeps the focus inside, gives it back on Esc or a press elsewhere. */
export function Popover({ anchor, label, role, width, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const { left: start, right, bottom, top } = anchor.current!.getBoundingClientRect();
    const { offsetHeight } = box.current!;
    const left = getComputedStyle(box.current!).direction === 'rtl' ? right - width : start;
    const below = bottom + gap;
    const fits = below + offsetHeight + margin <= innerHeight || top - gap - offsetHeight < margin;
    setPlace({ left: Math.max(margin, Math.min(left, innerWidth - width - margin)), top: fits ? Math.min(below, Math.max(margin, innerHeight - offsetHeight - margin)) : top - gap - offsetHeight });
  }, [anchor, width]);

  useEffect(() => {
    const opener = anchor.current;
    const onPress = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node) && opener?.contains(event.target as Node) !== true) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      opener?.focus();
    };
    // Runs once: the popover lives exactly as long as it is open.
  }, []);

  // What is hidden until it has its place can't take the focus. Where there is something to type, that is what it was opened for.
  useEffect(() => {
    if (place !== null && box.current?.contains(document.activeElement) !== true) (box.current!.querySelector<HTMLElement>('input[type=text], textarea') ?? focusable(box.current!)[0])?.focus();
  }, [place]);

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    // Arrows choose in here; the list that it floats over doesn't hear them.
    if (/^(Arrow|Home$|End$)/.test(event.key)) event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = focusable(box.current!);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  return (
    <div ref={box} className={`popover is-floating ${role}`} role={role} aria-label={label} onKeyDown={onKeyDown} style={{ width, left: place?.left ?? 0, top: place?.top ?? 0, visibility: place === null ? 'hidden' : 'visible' }}>
      {children}
    </div>
  );
}

function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button:not([tabindex="-1"]), input, textarea, a[href]')];
}
