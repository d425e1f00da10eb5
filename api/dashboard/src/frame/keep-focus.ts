/**
 * Where what has the focus is taken away, by its own press or by an answer, the focus goes to the part of the page that it was in: who uses the keyboard or
 * hears the page is not thrown back to its beginning. Gives what ends it.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  let around: readonly HTMLElement[] = [];
  const note = ({ target }: Event): void => {
    focused = target instanceof Element ? target : null;
    around = [...partsAround(focused)];
  };
  // Who presses beside everything lets go of the focus herself.
  const release = ({ target }: Event): void => { if (!focused?.contains(target as Node)) focused = null; };
  const observer = new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    const part = around.find(({ isConnected }) => isConnected);
    if (part === undefined || page.activeElement !== page.body) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  });
  page.addEventListener('focusin', note);
  page.addEventListener('pointerdown', release, { capture: true });
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', note);
    page.removeEventListener('pointerdown', release, { capture: true });
    observer.disconnect();
  };
}

function* partsAround(element: Element | null): Generator<HTMLElement> {
  for (let part = element?.parentElement?.closest<HTMLElement>('section, main'); part; part = part.parentElement?.closest<HTMLElement>('section, main')) yield part;
}
