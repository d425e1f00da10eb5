import { foldText } from '../fold-text.ts';
import { plainName } from './plain-name.ts';

const LINKS = String.raw`(?:[\s:#=.,()"'-]|(?:number|num|no|nr|nummer|numero|code|id|is|was|are|ist|lautet|war|est|es|sao|e|n[°º])(?![\p{L}\p{N}])){0,12}`;
const ID = String.raw`(?:‹(?!date|amount|link)[a-z-]{1,12}›|(?=[\p{L}/-]{0,12}\d)[\p{L}\d][\p{L}\d./-]{1,40})`;
const SURE_ID = String.raw`(?:‹(?!date|amount|link|product)[a-z-]{1,12}›|(?=(?:[\p{L}-]{0,12}\d){5}|(?=[\d-]{0,12}\p{L})(?:[\p{L}-]{0,12}\d){4})[\p{L}\d][\p{L}\d-]{3,40})`;
/** Words between the label and its value: "the serial number on its foot is 4822", "Seriennummer des Geräts SN48-2231". */
const FARTHER = String.raw`(?:\s{1,3}[\p{L}'-]{1,15}){1,5}?\s{1,3}(?:(?:is|ist|lautet|reads|est|es|e)[\s:"#]{1,3}${ID}|${SURE_ID})`;
const IS_NUMBER = /n(?:umber|ummer|umero|r|o)\b|\bid\b|number$|nummer$|code$/u;

/** Whether a text gives a value right behind a label. The label is a pattern on folded text. */
export function givesLabelled(label: string, words: string): boolean {
  const folded = foldText(words.normalize('NFC'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${label}(?![\\p{L}\\p{N}])(?:${LINKS}${ID}|${FARTHER})`, 'u').test(folded);
}

/** Whether a text gives a detail by the detail's own name: "contract number: 4711-22". What is no number may be any words behind a colon. */
export function givesByName(detail: string, words: string): boolean {
  const name = plainName(detail);
  if (name.length < 3) return false;
  const label = name.replaceAll(' ', '[^\\p{L}\\p{N}.!?\\n]{1,3}');
  if (givesLabelled(label, words)) return true;
  return !IS_NUMBER.test(name) && new RegExp(`(?<![\\p{L}\\p{N}])${label}\\s{0,3}[:=]\\s{0,3}[\\p{L}\\p{N}‹]`, 'u').test(foldText(words.normalize('NFC')));
}
