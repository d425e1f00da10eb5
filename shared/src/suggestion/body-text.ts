import { normaliseText } from '../text/normalise.ts';
import { stripQuotes } from '../text/strip-quotes.ts';

const GREETING = /^(?:hi|hiya|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|grüß gott|moin|servus|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|chers?|chères?|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|buonasera|gentile|salve|caro|cara|olá|oi|bom dia|boa tarde|prezad[oa]s?|beste|geachte|dag|goedemiddag|hej|hei|kære|bästa|cześć|dzień dobry|szanown[yai]|witam|здравствуйте|привет|добрый день|お世話になっております|您好|你好)(?![\p{L}\p{N}])/iu;
const THANKS = /^(?:(?:many |best )?thanks(?: again| so much)?|thank you(?: again| very much| so much)?|thx|danke(?: schön)?|vielen dank|besten dank|merci(?: beaucoup)?|(?:muchas )?gracias|grazie(?: mille)?|obrigad[oa]|dank je|bedankt|tack|takk|dziękuję|спасибо)[\s,.!]*$/iu;
const CLOSING_WITH_NAME = /^(?:(?:(?:with )?(?:best|kind|warm) )?regards|best wishes|(?:best|cheers|sincerely|thanks|thank you|lg|vg|mfg)(?=,)|(?:mit )?(?:freundlichen|besten|lieben|herzlichen|viele) grü(?:ß|ss)en?|cordialement|saludos|cordiali saluti|met vriendelijke groet)[,!]?\s+\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{L}[\p{L}'’-]*\.?){0,3}$/iu;

/** By this line Salesforce finds the case that an answer belongs to. */
const THREAD_REFERENCE = /^[^\S\n]*(?:thread::|ref:[!_])\S{1,120}:(?:ref|:)[^\S\n]*$/gimu;

/**
 * What a reply says: quoted trail, signature, greeting and sign-off are taken off and the spelling is folded.
 * A reply that is nothing else keeps its words.
 */
export function bodyText(text: string): string {
  const lines = normaliseText(stripQuotes(text.replace(THREAD_REFERENCE, '')).text).split('\n').filter((line) => line !== '');
  const body = withoutSignOff(withoutGreeting(lines));
  return (body.length > 0 ? body : lines).join('\n');
}

function withoutGreeting(lines: readonly string[]): readonly string[] {
  const first = lines[0] ?? '';
  if (!GREETING.test(first)) return lines;
  if (first.length <= 60 && !/[.!?:;]\s*\S|[?;]$/.test(first.replace(/\b(?:mr|mrs|ms|dr|prof|hr|fr)\./giu, '')) && !/,\s*\S/.test(first)) return lines.slice(1);
  const comma = /^[^,.!?:;\n]{1,60}[,!]\s+(?=\S)/u.exec(first.replace(/\b(mr|mrs|ms|dr|prof)\./giu, '$1 '));
  return comma === null ? lines : [first.slice(comma[0].length), ...lines.slice(1)];
}

function withoutSignOff(lines: readonly string[]): readonly string[] {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 4); index--) {
    const line = lines[index]!;
    if (THANKS.test(line) || (CLOSING_WITH_NAME.test(line) && line.length <= 80)) return lines.slice(0, index);
    if (line.length > 60 || /[.?!:]$/.test(line)) break;
  }
  return lines;
}
