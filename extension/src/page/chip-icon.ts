import type { ChipState } from '../protocol/page-protocol.ts';
import { caution, mark, stop, type IconShape } from './draw-icon.ts';

/** The icon of the chip in each of its states. */
export function chipIcon(look: ChipState['look']): IconShape {
  return look === 'findings' ? caution : look === 'blocking' ? stop : mark;
}
