import { useEffect, useRef, type RefObject } from 'react';

/** Calls back once when the element comes into view. */
export function useOnScreen(onSeen: (() => void) | undefined): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const callback = useRef(onSeen);
  callback.current = onSeen;
  const isWatching = onSeen !== undefined;
  useEffect(() => {
    if (!isWatching || element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback.current?.();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isWatching]);
  return element;
}
