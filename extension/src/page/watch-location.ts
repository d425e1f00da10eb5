interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/**
 * Reports each address the page moves to without a reload. `navigate` comes before the address bar changes,
 * so the URL is the event's; `currententrychange` corrects it where the page refused the move.
 */
export function watchLocation(page: Document, signal: AbortSignal, onUrl: (url: URL) => void): void {
  const navigation = (page.defaultView as unknown as { readonly navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigate', (event) => {
    const { destination } = event as NavigateEvent;
    if (destination.sameDocument) onUrl(new URL(destination.url));
  }, { signal });
  navigation?.addEventListener('currententrychange', () => onUrl(new URL(page.location.href)), { signal });
}
