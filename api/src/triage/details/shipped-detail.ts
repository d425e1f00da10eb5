import { foldText } from '../fold-text.ts';
import { detailNames } from './detail-names.ts';

const english = new Map(Object.entries(detailNames).flatMap(([name, words]) => [name, ...Object.values(words)].map((said): [string, string] => [plain(said), name])));

/** The English name of the shipped detail that a team means, whichever of our languages they name it in; `undefined` for a detail of their own. */
export function shippedDetail(detail: string): string | undefined {
  return english.get(plain(detail));
}

function plain(name: string): string {
  return foldText(name.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^(?:an?|the|your|die|das|den|der|ein|eine|ihre?n?|une?|le|la|l|votre|el|su|una|o|uma) /, '').trim();
}
