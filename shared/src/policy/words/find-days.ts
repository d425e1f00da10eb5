/** A calendar day as a text writes it. `readings` holds `month-day`, two of them where 3/4 may be either. */
export interface WrittenDay {
  readonly readings: readonly string[];
  readonly year: number | undefined;
  /** Whether it may as well be something else: "items 4 and 5 may arrive", "version 2.1.". */
  readonly isDoubtful: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro', 'february|feb|februar|février|févr|fév|febrero|fevereiro|fev', 'march|mar|märz|mrz|mars|marzo|março', 'april|apr|avril|avr|abril|abr', 'may|mai|mayo|maio',
  'june|jun|juni|juin|junio|junho', 'july|jul|juli|juillet|juil|julio|julho', 'august|aug|août|aout|agosto|ago', 'september|sept|sep|septembre|septiembre|setembro|set', 'october|oct|oktober|okt|octobre|octubre|outubro|out',
  'november|nov|novembre|noviembre|novembro', 'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro',
];
const NAMES = MONTHS.join('|');
const monthOf = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])));
const DAYS = new RegExp([
  String.raw`(?<![\p{L}\p{N}.,/-])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\p{N}-])`,
  String.raw`(?<![\p{L}\p{N}.,/-])(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})(?:\k<sign>(?<numericYear>\d{4}|\d{2})|(?<=\.\d{1,2})\.)(?![\p{N}/-])`,
  String.raw`(?<![\p{L}\p{N}.,/-])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s+(?:of\s+|de\s+)?(?<name>${NAMES})(?!\p{L})\.?(?:,?\s+(?:de[l]?\s+)?(?<dayYear>\d{4})(?!\p{N}))?`,
  String.raw`(?<![\p{L}\p{N}])(?<nameFirst>${NAMES})(?!\p{L})\.?\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:]|[.,]\d)(?:,?\s+(?<afterYear>\d{4})(?!\p{N}))?`,
].join('|'), 'giu');

/** Words of English in small letters; a "de", a full stop or a year makes months of them. */
const ALSO_WORDS = /^(?:may|out|set)$/;
const MAKES_MONTH = /(?:^|\s)de\s+(?:may|out|set)|(?:out|set)(?:\.|\s+(?:de\s+)?\d{4}$)/;
const VERSION_BEFORE = /(?:version|versão|versión|release|v|section|kapitel|abschnitt|punkt|chapitre|sección|seção|ios|android|windows|macos)\s*\.?\s*$/iu;

/** Calendar days with a day and a month in English, German, French, Spanish and Portuguese. Words such as "tomorrow" are none. */
export function findDays(text: string): WrittenDay[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const group = match.groups!;
    const name = group['name'] ?? group['nameFirst'];
    const isDoubtful = name === undefined ? group['sign'] === '.' && group['numericYear'] === undefined && VERSION_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index)) : ALSO_WORDS.test(name) && !MAKES_MONTH.test(match[0]);
    const year = group['isoYear'] ?? group['numericYear'] ?? group['dayYear'] ?? group['afterYear'];
    const readings = name !== undefined ? [reading(monthOf.get(name.toLowerCase())!, Number(group['day'] ?? group['dayAfter']))]
      : group['isoMonth'] !== undefined ? [reading(Number(group['isoMonth']), Number(group['isoDay']))]
      : [reading(Number(group['second']), Number(group['first'])), ...(group['sign'] === '.' ? [] : [reading(Number(group['first']), Number(group['second']))])];
    const real = [...new Set(readings.filter((one) => one !== undefined))];
    return real.length === 0 ? [] : [{ readings: real, year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0), isDoubtful, start: match.index, end: match.index + match[0].length }];
  });
}

function reading(month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${month}-${day}` : undefined;
}
