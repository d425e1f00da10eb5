const currencies: readonly (readonly [words: RegExp, code: string])[] = [
  [/R\$|\bBRL\b|\brea(?:l|is)\b/i, 'BRL'],
  [/(?<!\p{L})AU?\$|\bAUD\b/iu, 'AUD'],
  [/(?<!\p{L})CA?\$|\bCAD\b/iu, 'CAD'],
  [/NZ\$|\bNZD\b/i, 'NZD'],
  [/HK\$|\bHKD\b/i, 'HKD'],
  [/(?<!\p{L})SG?\$|\bSGD\b/iu, 'SGD'],
  [/₹|\bINR\b/i, 'INR'],
  [/US\$|\bUSD\b|\bd[oó]l(?:lars?|ar(?:es)?)\b|\bdollars?\b/i, 'USD'],
  [/MX\$|\bMXN\b/i, 'MXN'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b|\bpounds?\b|\bquid\b|\bpence\b|\b\d{2}p\b|\bpfund\b|\blibras?\b|\blivres? sterling\b/i, 'GBP'],
  [/\bCHF\b|\bfranken\b|\bfrancs? suisses?\b/i, 'CHF'],
  [/¥|\bJPY\b|\byen\b/i, 'JPY'],
  [/\b(?:SEK|NOK|DKK|PLN|ARS|CLP|COP)\b/i, ''],
  [/\bzł/i, 'PLN'],
  [/\$/, '$'],
];

/** A part of the whole after it, or alone. */
const CENTS = /(\d{1,3})\s?(?:cents?|centimes?|c[eéê]ntimos?|centavos?|pence|p)\b/iu;

/** An amount as `1234.56 EUR`, from the ways English, German, French, Spanish and Portuguese write it. A bare `$` stays `$`; `undefined` where no currency is named. */
export function normaliseAmount(text: string): string | undefined {
  const currency = currencies.find(([words]) => words.test(text));
  const digits = /\d[\d.,' \u00a0\u202f]*/.exec(text)?.[0].trim();
  if (!currency || digits === undefined) return undefined;
  const code = currency[1] || currency[0].exec(text)![0].toUpperCase();
  const french = /(\d+)\s?€\s?(\d{2})\b/.exec(text);
  const cents = Number(CENTS.exec(text)?.[1] ?? 0) / 100;
  const whole = text.replace(CENTS, '');
  const value = french ? Number(`${french[1]}.${french[2]}`) : cents + (/\d/.test(whole) ? toNumber(digits) : 0);
  return Number.isFinite(value) ? `${value.toFixed(2)} ${code}` : undefined;
}

function toNumber(digits: string): number {
  const plain = digits.replace(/['\s\u00a0\u202f]/g, '').replace(/[.,]+$/, '');
  const decimal = /^(.*?)[.,](\d{1,2})$/.exec(plain);
  return decimal ? Number(`${decimal[1]!.replace(/[.,]/g, '')}.${decimal[2]}`) : Number(plain.replace(/[.,]/g, ''));
}
