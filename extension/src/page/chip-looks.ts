import type { ChipState } from '../protocol/page-protocol.ts';
import { caution, mark, stop, type IconShape } from './draw-icon.ts';

export interface ChipLook {
  readonly icon: IconShape;
  /** What is written on it; empty for the mark alone. */
  readonly words: string;
  readonly name: string;
  readonly showsKeys: boolean;
}

/** How the chip looks in each of its five states. */
export function chipLook({ look, count }: ChipState): ChipLook {
  switch (look) {
    case 'idle': return { icon: mark, words: '', name: 'Countersign', showsKeys: false };
    case 'ready': return { icon: mark, words: 'Insert draft', name: 'Insert draft', showsKeys: true };
    case 'findings': return { icon: caution, words: `${count} to check`, name: `Countersign: ${count} to check`, showsKeys: false };
    case 'blocking': return { icon: stop, words: 'Breaks a rule', name: 'Countersign: breaks a rule', showsKeys: false };
    case 'copied': return { icon: mark, words: 'Copied, paste it here', name: 'Copied, paste it here', showsKeys: false };
  }
}
