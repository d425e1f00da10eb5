const TITLE = /^(?:mr|mrs|ms|mx|dr|prof|herr|herrn|frau|m|mme|monsieur|madame|sr|sra|señora?|senhora?)\.?$/iu;
const COMPANY = /(?:^|\s)(?:gmbh|ag|kg|ug|e\.?v\.?|ltd|limited|inc|llc|plc|s\.?a\.?(?:r\.?l\.?)?|s\.?l\.?|ltda|b\.?v\.?)\.?$/iu;

/** What a person of the console is called by: "Ruiz, Marta", "Dr. Marta Ruiz" and "MARTA RUIZ" are Marta, and Ruiz with a title. A company is called nothing. */
export function calledName(known: string): { readonly first: string; readonly last: string | undefined } | undefined {
  if (COMPANY.test(known.trim())) return undefined;
  const [before = '', behind] = known.split(',');
  const parts = `${behind ?? ''} ${before}`.split(/\s+/).filter((part) => part !== '' && !TITLE.test(part)).map(written);
  return parts.length === 0 ? undefined : { first: parts[0]!, last: parts.length === 1 ? undefined : parts.at(-1) };
}

/** A name that is written in one case throughout, as names are written. */
function written(part: string): string {
  return part === part.toUpperCase() || part === part.toLowerCase() ? part.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : part;
}
