import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const mostLines = 5;

/** How many of a paragraph's statements must give way for it to be five lines high; one always stays. Measured before it is painted, and again with another width. */
export function useRoom(of: object, count: number): { readonly paragraph: RefObject<HTMLParagraphElement | null>; readonly out: number; readonly showAll: () => void } {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [room, setRoom] = useState({ of, out: 0, isWhole: false });
  const now = room.of === of ? room : { of, out: 0, isWhole: false };
  useLayoutEffect(() => {
    if (paragraph.current === null || now.isWhole || now.out >= count - 1) return;
    if (paragraph.current.offsetHeight > (mostLines + 0.5) * parseFloat(getComputedStyle(paragraph.current).lineHeight)) setRoom({ ...now, out: now.out + 1 });
  });
  useEffect(() => {
    const measureAgain = (): void => setRoom((before) => (before.isWhole ? before : { of, out: 0, isWhole: false }));
    addEventListener('resize', measureAgain);
    return () => removeEventListener('resize', measureAgain);
  }, [of]);
  return { paragraph, out: now.out, showAll: () => setRoom({ of, out: 0, isWhole: true }) };
}
