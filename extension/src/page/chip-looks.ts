import type { ChipState } from '../protocol/page-protocol.ts';
import { caution, mark, stop, type IconShape } from './draw-icon.ts';

export interface ChipLook {
  readonly icon: IconShape;
  /** What is written on it; empty for the mark alone. */
  readonly words: string;
}

/** How the chip looks in each of its five states. */
export function chipLook({ look, count }: ChipState): ChipLook {
  switch (look) {
    case 'idle': return { icon: mark, words: '' };
    case 'ready': return { icon: mark, words: 'Insert draft' };
    case 'findings': return { icon: caution, words: `${count} to check` };
    case 'blocking': return { icon: stop, words: 'Breaks a rule' };
    case 'copied': return { icon: mark, words: 'Copied, paste it here' };
  }
}
