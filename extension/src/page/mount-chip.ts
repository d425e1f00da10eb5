import type { ChipState } from '../protocol/page-protocol.ts';
import { chipCss } from './chip-css.ts';
import { chipIcon } from './chip-icon.ts';
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
export function mountChip(page: Document, keys: string, onPress: (state: ChipState) => void): Chip {
  const { host, box } = ownRoot(page, 'chip', chipCss);
  const item = page.createElement('li');
  const button = Object.assign(page.createElement('button'), { type: 'button' });
  box.append(button);
  let state: ChipState = { look: 'idle', count: 0, words: '' };
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress(state);
  });

  function set(next: ChipState): void {
    state = next;
    const { look, words, live } = next;
    box.ariaLive = live ?? null;
    Object.assign(button, { className: look, title: words || 'Countersign', ariaLabel: words || 'Countersign' });
    button.replaceChildren(drawIcon(page, chipIcon(look), 14), words);
    if (look === 'ready') button.append(Object.assign(page.createElement('small'), { textContent: keys }));
  }

  let own: HTMLElement = host;
  let shift = 0;
  // Once the page has laid itself out, so that it need not do so for us in between: all is read before anything is written.
  const laidOut = new ResizeObserver(() => {
    const { top, bottom } = host.getBoundingClientRect();
    const beside = own.previousElementSibling?.getBoundingClientRect();
    const color = /\d+/.exec(getComputedStyle(own.parentElement!).color);
    // Beside tools that float the chip would stand at their top edge: it moves to their middle.
    shift = beside && top - shift < beside.bottom ? Math.round((beside.top + beside.bottom - top - bottom) / 2) + shift : 0;
    host.style.translate = `0 ${shift}px`;
    // A console's tools are light where its surface is dark, whatever the system's theme; their red tells.
    box.style.colorScheme = Number(color) > 127 ? 'dark' : 'light';
  });

  function place(row: HTMLElement | undefined): void {
    laidOut.disconnect();
    if (row === undefined) {
      item.remove();
      return host.remove();
    }
    own = host;
    if (/^[OU]L$/.test(row.nodeName)) {
      own = item;
      if (host.parentNode !== item) item.append(host);
    }
    if (own.parentNode !== row || own.nextElementSibling !== null) row.append(own);
    laidOut.observe(host);
  }

  set(state);
  return { state: () => state, set, place };
}
