import type { ChipState } from '../protocol/page-protocol.ts';
import { chipCss } from './chip-css.ts';
import { chipLook } from './chip-looks.ts';
import { drawIcon } from './draw-icon.ts';
import { ownRoot } from './own-root.ts';

/** The chip beside the reply. */
export interface Chip {
  readonly state: () => ChipState;
  readonly set: (state: ChipState) => void;
  /** Puts it after the last tool of this row; `undefined` takes it out of the page. */
  readonly place: (row: HTMLElement | undefined) => void;
}

/** Makes the chip. `onPress` hears the agent's own clicks and keys on it, never a script's. */
export function mountChip(page: Document, keys: () => string, onPress: (state: ChipState) => void): Chip {
  const { host, root } = ownRoot(page, 'chip', chipCss);
  const item = page.createElement('li');
  const button = Object.assign(page.createElement('button'), { type: 'button' });
  root.append(button);
  let state: ChipState = { look: 'idle', count: 0 };
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress(state);
  });

  function set(next: ChipState): void {
    state = next;
    const { icon, words, name, showsKeys } = chipLook(next);
    const hint = Object.assign(page.createElement('span'), { className: 'keys', textContent: keys() });
    button.className = next.look;
    button.setAttribute('aria-label', name);
    button.title = words === '' ? name : '';
    button.replaceChildren(drawIcon(page, icon, 14), ...(words === '' ? [] : [page.createTextNode(words)]), ...(showsKeys && keys() !== '' ? [hint] : []));
  }

  function place(row: HTMLElement | undefined): void {
    const isList = row?.nodeName === 'UL' || row?.nodeName === 'OL';
    const own = isList ? item : host;
    if (isList && host.parentNode !== item) item.append(host);
    if (row === undefined) {
      item.remove();
      host.remove();
    } else if (own.parentNode !== row || own.nextElementSibling !== null) row.append(own);
  }

  set(state);
  return { state: () => state, set, place };
}
