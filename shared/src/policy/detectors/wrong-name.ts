import { calledName } from '../words/called-name.ts';
import { plainName } from '../words/plain-name.ts';
import type { DetectorType } from './detector.ts';

const GREETING = /^[^\S\n]*(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|hallo|guten\s+(?:tag|morgen|abend)|grüß\s+gott|grüezi|moin|servus|liebe[rs]?|sehr\s+geehrte[rs]?|bonjour|bonsoir|salut|coucou|cher|chère|hola|buen\s+día|buen[oa]s\s+(?:días|tardes|noches)|estimad[oa]|querid[oa]|olá|oi|bom\s+dia|boa\s+(?:tarde|noite)|prezad[oa]|car[oa])(?<comma>,)?\s+(?<title>(?:(?:mr|mrs|ms|mx|dr|herr|herrn|frau|monsieur|madame|m|mme|señora?|sr|sra|senhora?|prof)\.?\s+(?:(?:and|und|et|y|e|&)\s+)?){0,2})/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?:[^\S\n]+(?:(?:and|und|et|y|e|de|da|do|dos|del|la|von|van|der|&)[^\S\n]+){0,2}\p{Lu}[\p{L}\p{M}'’-]+){0,3}(?=[^\S\n]*(?:[,!.:;–—-]|\n|$))/u;
const NOBODY = /^(?:all|there|team|everyone|everybody|customer|guest|member|friend|folks|support|sir|madam|zusammen|kunde|kundin|gast|mitglied|damen|herren|tous|toutes|client|cliente|membre|monsieur|madame|todos|todas|equipo|socio|socia|equipe|senhor|senhora|señor|señora|again|herr|frau)$/i;
/** What follows "Hello," and is no name. */
const COURTESY = /^(?:thanks?|sorry|welcome|please|yes|no|of|great|happy|danke|vielen|gerne|leider|merci|désolée?|gracias|perdón|obrigad[oa]|desculpe|tudo)$/i;

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
    const blanks = head.length - head.trimStart().length;
    const greeting = GREETING.exec(head.slice(blanks));
    if (greeting === null) return [];
    const start = blanks + greeting[0].length;
    const name = NAME.exec(head.slice(start))?.[0];
    const parts = name?.split(/\s+/) ?? [];
    const hasTitle = greeting.groups!['title'] !== '';
    if (name === undefined || (hasTitle ? parts.slice(0, 1) : parts).some((part) => NOBODY.test(part)) || (greeting.groups!['comma'] !== undefined && COURTESY.test(parts[0]!))) return [];
    const own = new Set(plainName([known, ...ticket!.messages.filter(({ author }) => author.role === 'customer').slice(-mostRead).map(({ author, text: words }) => `${author.name} ${words.slice(-mostSigned)}`)].join(' ')));
    if (plainName(name).some((part) => own.has(part))) return [];
    const called = calledName(known);
    if (called === undefined) return [];
    const suggestion = hasTitle ? called.last : called.first;
    return [{ start, end: start + name.length, explanation: `The ticket is from ${known}, not from ${name}.`, ...(suggestion === undefined ? {} : { suggestion }) }];
  },
};
