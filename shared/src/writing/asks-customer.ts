import { splitSentences } from '../text/sentences.ts';

/** Questions that end a reply and wait for nothing. */
const CLOSING = /(?<!\p{L})(?:anything else|any (?:other|more|further) questions?|(?:does|did) (?:this|that) (?:help|answer|work)|(?:all|everything) (?:good|fine|clear)|sonst noch|weitere fragen|(?:hilft|half) (?:ihnen|dir)|(?:hat )?(?:ihnen |dir )?das (?:geholfen|geklappt)|autre chose|autres questions|cela vous (?:aide|convient)|algo más|alguna otra|(?:le|te) (?:ayuda|sirve)|mais alguma|mais algum|isso ajuda|isto ajuda)(?!\p{L})/iu;

const REQUESTS = [
  /(?<!\p{L})(?:please|kindly|(?:could|can|would|will) you)(?: (?:also|then|just|please|first)){0,2} (?:send|tell|confirm|provide|share|give|attach|forward|reply|let (?:me|us) know(?! if| should| when| in case))(?!\p{L})/iu,
  /(?<!\p{L})(?:senden|schicken|teilen|nennen|bestätigen|geben|mailen|sagen) sie (?:uns|mir)(?!\p{L})|(?<!\p{L})(?:schick|sende?|nenne?|sag|gib|teile?|bestätige?) (?:uns|mir)(?!\p{L})/iu,
  /(?<!\p{L})(?:veuillez|pourriez-vous|pouvez-vous|merci de)(?: bien vouloir)?(?: nous| me)? ?(?:envoyer|indiquer|transmettre|confirmer|préciser|communiquer|fournir|donner|dire)(?!\p{L})|(?<!\p{L})(?:envoyez|indiquez|transmettez|confirmez|précisez|donnez|dites)-(?:nous|moi)(?!\p{L})/iu,
  /(?<!\p{L})(?:env[ií]e|indíque|confírme|díga|facilíte|mánde|mande|indique|envía|dí|dé)(?:nos|me)(?!\p{L})|(?<!\p{L})(?:puede|podría|puedes|podrías)(?: usted)? (?:enviar|indicar|confirmar|decir|facilitar|mandar)(?:nos|me)?(?!\p{L})/iu,
  /(?<!\p{L})(?:envie|indique|confirme|diga|forneça|mande)-(?:nos|me)(?!\p{L})|(?<!\p{L})(?:pode|poderia|podia)(?:-nos| nos|-me| me)? (?:enviar|indicar|confirmar|dizer|fornecer|mandar)(?:-nos|-me)?(?!\p{L})/iu,
];

/** Whether an agent's reply waits for something from the customer: a question or a request to send, tell or confirm, in English, German, French, Spanish and Portuguese. */
export function asksCustomer(reply: string): boolean {
  return splitSentences(reply).some(({ text }) => !CLOSING.test(text) && (/[?？]["'”’»)]*$/u.test(text) || REQUESTS.some((request) => request.test(text))));
}
