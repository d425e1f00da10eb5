import { useEffect } from 'react';
import { useLocation } from 'wouter';

const places: Record<string, string> = { o: '/', s: '/suggestions', r: '/sources', d: '/documents', f: '/gaps', v: '/coverage', e: '/search', t: '/taxonomy', y: '/systems', c: '/consoles', p: '/policies', m: '/privacy', b: '/model', l: '/playground' };

/** G then O, S, R, D, F, V, E, T, P, M, B, Y, C or L goes to overview, suggestions, sources, documents, gaps, coverage, search, taxonomy, policies, privacy, model, systems, consoles or playground; never while somebody types. */
export function useGoKeys(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    let isGoing = false;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, [contenteditable]')) return;
      const place = isGoing ? places[event.key.toLowerCase()] : undefined;
      isGoing = event.key.toLowerCase() === 'g';
      if (place) navigate(place);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
}
