/** So long after it was taken, the focus is still given back. */
const atOnceMs = 1000;

/** Where the browser takes the focus from the panel and gives it back at once, as it does while keys are on their way between two processes, what had the focus has it again. */
export function keepFocus(page: Document): void {
  let lost: { readonly element: HTMLElement; readonly at: number } | undefined;
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    lost = relatedTarget === null && target instanceof HTMLElement ? { element: target, at: performance.now() } : undefined;
  });
  page.defaultView?.addEventListener('focus', () => {
    if (lost !== undefined && page.activeElement === page.body && performance.now() - lost.at < atOnceMs) lost.element.focus();
  });
}
