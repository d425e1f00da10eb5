import { sharedCss } from './shared-css.ts';

/**
 * An element of ours in the page with a closed shadow root: page scripts can't look into it,
 * and a frame inside it is not among the page's frames.
 */
export function ownRoot(page: Document, name: 'dock' | 'chip', css: string): { readonly host: HTMLElement; readonly box: HTMLElement } {
  const host = page.createElement('span');
  host.dataset['countersign'] = name;
  host.style.setProperty('display', name === 'dock' ? 'contents' : 'inline-flex', 'important');
  const box = Object.assign(page.createElement('div'), { className: 'own' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sharedCss + css);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  return { host, box };
}
