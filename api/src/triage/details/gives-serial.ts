import { givesLabelled } from './labelled-value.ts';

const SERIAL = String.raw`(?:serial|serie|serien(?:-?nummer|nr)|s/n|sn|n\/s|imei|numero de serie|(?:rahmen|fahrgestell)-?(?:nummer|nr)|frame (?:no|number)|(?:numero|n[°º]|n\.º|nº) (?:d[eo] )?(?:cadre|cuadro|bastidor|quadro|chassis?)|serial-?(?:number|no|nr|nummer))`;
/** "WTU284 is the serial number" */
const SERIAL_BEHIND = /(?<![\p{L}\d-])(?:(?=[\p{L}-]{0,24}\d)[\p{L}\d-]{4,40}|‹[a-z-]{1,12}›),? (?:is|ist|es|est|é|c['’]est)(?: (?:the|my|its|die|der|el|su|le|son|o|a)){0,2} (?:serial|serien|n[uú]m[eé]ro de s[eé]rie|número de série)/iu;
const BARE_SERIAL = /(?<![\p{L}\p{N}])[A-Z]{2,4}\d{6,}(?![\p{L}\p{N}])/u;

/** Whether the customer gave the number on a thing's plate. */
export function givesSerial(words: string): boolean {
  return givesLabelled(SERIAL, words) || SERIAL_BEHIND.test(words) || BARE_SERIAL.test(words);
}
