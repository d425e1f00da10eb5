const tens = (words: string, values: readonly number[]): [string, number][] => words.split(' ').map((word, position) => [word, values[position]!]);
const upTo = (words: string): [string, number][] => words.split(' ').map((word, position) => [word, position + 2]);
const TENS = [20, 30, 40, 50, 60, 70, 80, 90, 100, 1000];

/** Numbers as they are spelled, from two on; what also means "a" counts only before a unit of time. */
const words: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([...upTo('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'), ...tens('twenty thirty forty fifty sixty seventy eighty ninety hundred thousand', TENS), ['half', 0.5], ['twice', 2], ['double', 2], ['triple', 3], ['dozen', 12]]),
  de: new Map([...upTo('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'), ...tens('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend', TENS), ['halb', 0.5], ['hälfte', 0.5], ['doppelt', 2], ['dutzend', 12]]),
  fr: new Map([...upTo('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'), ...tens('vingt trente quarante cinquante soixante', TENS), ['cent', 100], ['mille', 1000], ['moitié', 0.5], ['double', 2], ['douzaine', 12]]),
  es: new Map([...upTo('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'), ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil', TENS), ['mitad', 0.5], ['doble', 2], ['docena', 12]]),
  pt: new Map([...upTo('dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'), ...tens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil', TENS), ['duas', 2], ['metade', 0.5], ['dobro', 2], ['dúzia', 12]]),
  it: new Map([...upTo('due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'), ...tens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille', TENS), ['metà', 0.5], ['doppio', 2], ['dozzina', 12]]),
  nl: new Map([...upTo('twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'), ...tens('twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend', TENS), ['helft', 0.5], ['dubbel', 2], ['dozijn', 12]]),
};
const ONE = /^(?:one|an?|eine?[nmrs]?|une?|uno|una|um|uma|een)$/u;
const GERMAN_PAIR = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$/u;

/** The value of a spelled number, 0.5 for "half"; `undefined` for any other word. "A" and "one" are a number only where `beforeUnit`. */
export function numberWord(word: string, language: string, beforeUnit: boolean): number | undefined {
  const plain = word.toLowerCase();
  if (beforeUnit && ONE.test(plain)) return 1;
  const known = words[language] ?? words.en!;
  const pair = language === 'de' ? GERMAN_PAIR.exec(plain) : null;
  return pair ? (known.get(pair[1]!) ?? 1) + known.get(pair[2]!)! : known.get(plain);
}
