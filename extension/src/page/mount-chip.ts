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
    const { look, words } = next;
    Object.assign(button, { className: look, title: words || 'Countersign', ariaLabel: words || 'Countersign' });
    button.replaceChildren(drawIcon(page, chipIcon(look), 14), words);
    if (look === 'ready') button.append(Object.assign(page.createElement('small'), { textContent: keys }));
  }

  function place(row: HTMLElement | undefined): void {
    const isList = row?.nodeName === 'UL' || row?.nodeName === 'OL';
    const own = isList ? item : host;
    if (isList && host.parentNode !== item) item.append(host);
    if (row === undefined) {
      item.remove();
      host.remove();
    } else if (own.parentNode !== row || own.nextElementSibling !== null) row.append(own);
    toMiddle(host, own.previousElementSibling);
    // A console's tools are light where its surface is dark, whatever the system's theme; their red tells.
    if (row !== undefined) box.style.colorScheme = Number(/\d+/.exec(getComputedStyle(row).color)) > 127 ? 'dark' : 'light';
  }

  set(state);
  return { state: () => state, set, place };
}

/** Beside tools that float the chip would stand at their top edge: it moves to their middle. */
function toMiddle(chip: HTMLElement, tool: Element | null): void {
  chip.style.translate = '';
  const own = chip.getBoundingClientRect();
  const beside = tool?.getBoundingClientRect();
  if (beside !== undefined && own.top < beside.bottom) chip.style.translate = `0 ${Math.round((beside.top + beside.bottom - own.top - own.bottom) / 2)}px`;
}
