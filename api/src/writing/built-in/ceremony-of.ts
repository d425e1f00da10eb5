import { denies } from '../../grounding/denies.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';

/** What a sentence that says nothing else is there for. */
export type Ceremony = 'thanks' | 'apology' | 'offer';

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

const openings: Readonly<Record<Ceremony, RegExp>> = {
  'offer': /(?<!\p{L})(?:let (?:me|us) know if|if you (?:still )?have|(?:do not|don['’]t|never) hesitate|feel free|(?:here|happy|glad) to (?:help|assist)|hope (?:this|that) helps|(?:melden|wenden) sie sich|(?:bei|für) (?:weiteren? )?(?:rück)?fragen|wenn sie (?:noch )?(?:weitere )?fragen|n['’]hésitez (?:surtout )?pas|(?:reste|restons) à|no dude en|(?:quedo|quedamos|estamos|estoy) a (?:su|tu) disposición|não hesite em|(?:fico|ficamos|estamos|estou) (?:ao|à) (?:sua |vossa |seu )?(?:dispor|disposição))(?!\p{L})/giu,
  'apology': /(?<!\p{L})(?:sorry|apologi[sz]e|apologies|entschuldig\p{L}*|verzeih\p{L}*|tut (?:es )?(?:mir|uns) (?:(?:sehr|wirklich|aufrichtig|furchtbar) )?leid|bedauer[en]\p{L}*|désolée?s?|(?:nos|mes) excuses|excuser|excusez|lament[oa]\p{L}*|(?:lo )?sentimos|lo siento|disculp\p{L}*|desculp\p{L}*)(?!\p{L})/giu,
  'thanks': /(?<!\p{L})(?:thank(?:s| you)|appreciate|grateful|dank|danken?|bedanken|merci|remerci(?:e|ons)|gracias|agrade[cz]\p{L}*|obrigad[oa]s?)(?!\p{L})/giu,
};

/** What stands around thanks, apologies and offers of help, without telling anything. */
const AROUND = new Set((
  'we i you your us our me my it this that any all the please really so very much many again today greatly truly deeply sincerely for of to in on with and if have has had get getting touch contact contacting reach reaching out write writing message messages email e mail reply call letter enquiry inquiry request patience understanding feedback asking taking time trust loyalty kind words inconvenience inconveniences trouble hassle frustration confusion experience caused may been are is am be do can other further more additional questions question concerns anything else help assistance know always here feel accept ' +
  'wir bitten bitte ich sie ihre ihrer ihren ihr ihnen uns bei ihnen sich für die das der den dem dass bitte sehr herzlich herzlichen vielen besten lieben aufrichtig um und auch es tut gern gerne jederzeit einfach wieder weitere weiteren fragen frage rückfragen nachricht anfrage mail e schreiben kontaktaufnahme geduld verständnis hinweis rückmeldung vertrauen mühe unannehmlichkeiten unannehmlichkeit umstände ärger entstanden entstandenen bereitet haben ist sind ' +
  'nous vous je votre vos de du des la le les l d pour à a au et avec bien très beaucoup sincèrement encore sommes suis avoir message messages mail retour patience compréhension confiance gêne désagrément désagréments occasionnée occasionnés occasionné contacter contacté contactés écrit écrire question questions autre autres toutes tout disposition reste restons veuillez présentons ' +
  'nosotros le les su sus por para en con y de el la los las lo que muy mucho muchas mil de antemano ponerse contacto contactar contactarnos escribirnos escribir mensaje correo paciencia comprensión confianza consulta molestia molestias inconveniente inconvenientes ocasionada ocasionadas ocasionados causada causadas causados preguntas pregunta dudas duda otra otras disposición quedamos ' +
  'nós o os as seu sua seus vossa vosso pela pelo pelas pelos com e em por nos contactar contacto contato contactado escrito mensagem paciência compreensão confiança incómodo incômodo incómodos transtorno transtornos causado causados muito muita desde já peço pedimos perguntas dúvidas mais outras estamos sempre'
).split(' '));

/** Whether a sentence only thanks, only apologises or only offers more help, in English, German, French, Spanish and Portuguese; `undefined` for one that says anything besides. */
export function ceremonyOf(sentence: string, language: string): Ceremony | undefined {
  if (/\d|[?？]["'”’»)]*$/u.test(sentence)) return undefined;
  for (const kind of ['offer', 'apology', 'thanks'] as const) {
    const rest = sentence.replace(openings[kind], ' ');
    if (rest === sentence) continue;
    const words = rest.toLowerCase().match(WORDS) ?? [];
    const saysNothingElse = words.every((word) => AROUND.has(word) || [...stemsOf(word, language)].length === 0);
    if (saysNothingElse && !denies(rest, language)) return kind;
  }
  return undefined;
}
