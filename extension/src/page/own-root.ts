/**
 * An element of ours in the page with a closed shadow root: page scripts can't look into it,
 * and a frame inside it is not among the page's frames.
 */
export function ownRoot(page: Document, name: 'dock' | 'chip', css: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = page.createElement('span');
  host.dataset['countersign'] = name;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}
