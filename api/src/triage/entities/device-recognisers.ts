import type { EntityRecogniser } from './entity-recogniser.ts';

const GRADE = String.raw`(?:\s?\+|(?:\s(?:Pro|Plus|Ultra|Max|Lite|Mini|Fold|Flip|XL|FE|SE|5G)(?![\p{L}\d])){1,3})?`;
const MODEL = String.raw`[A-Z]{0,2}\d{1,4}[A-Za-z]{0,2}(?![\p{L}\d])`;

/** Devices by their maker's names, and by the number on their plate. Names that are plain words too, such as Surface, are read in their own spelling alone. */
export const deviceRecognisers: readonly EntityRecogniser[] = [
  { type: 'device', pattern: /(?<![\p{L}])(?:serial(?:\s{1,3}(?:no|number|code))?|s\/n|n\/s|sn(?=[\s:]{1,3}(?:[A-Z-]{0,6}\d){4})|serien-?(?:nummer|nr)|(?:rahmen|fahrgestell)-?(?:nummer|nr)|frame (?:no|number)|imei|(?:numéro|número|n[°º]|n\.º|nº) (?:de (?:série|serie|bastidor|cuadro|cadre|chassis?|quadro)|do quadro)|(?:série|serie|serien)(?=\s{0,3}:?\s{0,3}(?:[A-Z-]{0,6}\d){4}))\.?\s{0,4}(?:is|ist|lautet|est|es|é|:|#)?\s{0,4}(?<value>(?=[A-Z0-9-]{0,31}\d)[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){2,30})/giu },
  { type: 'device', pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Gg]alaxy|GALAXY)\s(?:(?:Tab|Watch|Buds|Note|Book|Fold|Flip|Z\s(?:Fold|Flip))\s?)?${MODEL}${GRADE}`, 'gu') },
  { type: 'device', pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Pp]ixel|PIXEL)\s(?:(?:Watch|Fold|Tablet|Buds)(?:\s\d{1,2})?|\d{1,2}a?)(?![\p{L}\d])${GRADE}`, 'gu') },
  { type: 'device', pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Hh]uawei|HUAWEI|[Xx]iaomi|XIAOMI|[Rr]edmi|REDMI|One[Pp]lus|Fairphone)(?![\p{L}\d])(?:\s(?:Redmi|Mi|Poco|Mate|MatePad|MateBook|Nova|Note|Nord|Pura|Pad|Watch|Band)(?![\p{L}\d])){0,2}(?:\s${MODEL})?${GRADE}`, 'gu') },
  { type: 'device', pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:[Tt]hink(?:[Pp]ad|[Bb]ook|[Cc]entre)|THINKPAD|[Ii]dea[Pp]ad|IDEAPAD|XPS|[Ii]nspiron|INSPIRON|Latitude(?=\s\d)|ZenBook|VivoBook|Chromebook)(?![\p{L}\d])(?:\s(?:Yoga|Slim|Plus|Carbon)(?![\p{L}\d]))?(?:\s${MODEL})?(?:\sCarbon)?(?:\sGen\s\d{1,2})?`, 'gu') },
  { type: 'device', pattern: /(?<![\p{L}\d])Surface\s(?:Pro|Laptop|Go|Book|Studio|Duo|Hub)(?![\p{L}\d])(?:\s(?:Go|Studio|X|\d{1,2})(?![\p{L}\d])){0,2}/gu },
  { type: 'device', pattern: /\b(?:RTX|GTX|RX)[\s-]?\d{3,4}(?:\s?(?:Ti|Super|XTX?))?\b/gu },
  { type: 'device', pattern: /\b(?:i(?:Phone|Pad)(?:\s?(?:\d{1,2}e?|SE|X[SR]?|Air|mini|Pro|Max|Plus))*|MacBook(?:\s(?:Air|Pro))?|iOS\s?\d+(?:\.\d+)*|Android(?:\s?\d+(?:\.\d+)*)?|i?Mac(?:\s(?:mini|Studio|Pro))?(?![\p{L}\d-])|Windows[\s-]?(?:7|8|10|11|XP|Server(?:\s20\d{2})?)|macOS(?:\s\w+)?|Chrome\s?\d*|Firefox\s?\d*|Safari\s?\d*|Kindle(?:\s(?:Paperwhite|Oasis|Fire|Scribe))?|Xbox(?:\s(?:One|360|Series\s[XS]|Series|[XS]))?|Nintendo\sSwitch(?:\s(?:OLED|Lite|2))?|Fire\sTV(?:\sStick)?(?:\s4K)?(?:\sMax)?|Apple\s(?:Watch|TV)(?:\s(?:Series|SE|Ultra)(?:\s\d{1,2})?)?|AirPods(?:\s(?:Pro|Max))?|Chromecast|Ubuntu(?:\s\d{2}\.\d{2})?|PlayStation\s?\d?|PS[45])\b/giu },
  { type: 'device', pattern: /(?<![\p{L}\d])(?:Moto\s[GE]\d{0,3}|(?:Microsoft\s)?Edge(?:\s\d{2,3})?(?!\s\p{Lu})|Opera\s\d{2,3})(?![\p{L}\d])/gu },
  { type: 'device', pattern: /(?<=\b(?:browser|navegador|navigateur|using|use|with|mit|in|im|on|avec|sur|en|con|no|com)\s)Opera(?![\p{L}\d]|\s(?:House|Garnier))/gu },
];
