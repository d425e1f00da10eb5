/** What has the focus, looked up through open shadow roots and frames of the same origin. */
export function findFocused(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  for (;;) {
    const inner: Element | null | undefined = focused?.shadowRoot?.activeElement ?? (focused as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) return (focused as HTMLElement | null) ?? undefined;
    focused = inner;
  }
}
