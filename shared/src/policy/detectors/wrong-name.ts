import { plainName } from '../words/plain-name.ts';
import type { DetectorType } from './detector.ts';

const GREETING = /^[^\S\n]*(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|hallo|hi|guten\s+(?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr\s+geehrte[rs]?|bonjour|bonsoir|salut|chère?|hola|buen[oa]s\s+(?:días|tardes|noches)|estimad[oa]|querid[oa]|olá|oi|bom\s+dia|boa\s+(?:tarde|noite)|prezad[oa]|car[oa])\s+(?<title>(?:mr|mrs|ms|mx|dr|herr|herrn|frau|monsieur|madame|m|mme|señora?|sr|sra|senhora?|prof)\.?\s+){0,2}(?<name>\p{Lu}[\p{L}'’-]+(?:[^\S\n]+\p{Lu}[\p{L}'’-]+){0,3})[^\S\n]*(?:[,!.:;–—-]|\n|$)/iu;
const NOBODY = /^(?:all|there|team|everyone|everybody|customer|sir|madam|zusammen|kunde|kundin|damen|herren|team|tous|toutes|client|cliente|monsieur|madame|todos|todas|equipo|cliente|equipe|senhor|senhora|señor|señora|again|herr|frau)$/i;

/** A customer may sign with another name than the console knows; so much of their newest messages is read for it. */
const mostRead = 20;
const mostSigned = 300;

/** A greeting that names somebody else than the requester: "Hi Anna" to Marta. Says nothing where the requester's name is not known. */
export const wrongName: DetectorType<'wrong-name'> = {
  kind: 'policy',
  place: 'local',
  compile: () => ({ text }, { ticket }) => {
    const known = ticket?.requester.name ?? '';
    if (!/\p{L}{2}/u.test(known) || known.includes('@')) return [];
    const head = text.slice(0, 400);
    const match = GREETING.exec(head.trimStart());
    const name = match?.groups?.['name'];
    if (match === null || name === undefined || !/^\p{Lu}/u.test(name) || NOBODY.test(name.split(/\s+/)[0]!)) return [];
    const own = new Set(plainName([known, ...ticket!.messages.filter(({ author }) => author.role === 'customer').slice(-mostRead).map(({ author, text: words }) => `${author.name} ${words.slice(-mostSigned)}`)].join(' ')));
    if (plainName(name).some((part) => own.has(part))) return [];
    const start = (head.length - head.trimStart().length) + match[0].indexOf(name);
    const first = known.split(/\s+/)[0]!;
    return [{ start, end: start + name.length, explanation: `The ticket is from ${known}, not from ${name}.`, suggestion: first }];
  },
};
