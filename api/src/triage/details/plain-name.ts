import { foldText } from '../fold-text.ts';

/** A detail's name as it is compared: lower case, without accents, signs and the article before it. */
export function plainName(name: string): string {
  return foldText(name.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^(?:an?|the|your|die|das|den|der|eine?n?|ihre?n?|une?|les?|la|l|votre|vos|el|los|las|sus?|una|os?|as|uma?) (?=.)/, '');
}
