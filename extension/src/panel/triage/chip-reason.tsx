import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import '../styles/triage.css';

const margin = 8;

/** What a chip rests on, below it for as long as it has the pointer or the focus. A screen reader gets it as the chip's description. */
export default function ChipReason({ anchor, why }: { readonly anchor: RefObject<HTMLElement | null>; readonly why: string }) {
  const box = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const { left, right, bottom } = anchor.current!.getBoundingClientRect();
    const { offsetWidth } = box.current!;
    const start = getComputedStyle(box.current!).direction === 'rtl' ? right - offsetWidth : left;
    setPlace({ left: Math.max(margin, Math.min(start, innerWidth - offsetWidth - margin)), top: bottom });
  }, [anchor, why]);
  return <span ref={box} className="chip-reason" aria-hidden="true" dir="auto" style={{ ...place, visibility: place === null ? 'hidden' : 'visible' }}><span className="tooltip">{why}</span></span>;
}
