import { whole } from './speech/whole.ts';

/** The customer will do it, later. */
const WILL_DO = whole(
  String.raw`i['’]?ll|i will|will (?:do|have to|try|send|check|dig)|i(?:['’]m| am) (?:at work|out|away) (?:un)?til|give me (?:till|until|a)|let me`,
  String.raw`(?:mach|mache|schick|schicke|probier\p{L}*|schau\p{L}*|versuch\p{L}*|erledig\p{L}*|reiche?|sende?|bringe?) (?:ich|i)|ich (?:mach|mache|schick|schicke|probiere?|schaue?|versuche|melde|reiche|sende|bringe|werde)`,
  String.raw`je (?:vais|le (?:fais|ferai)|vous (?:envoie|enverrai|tiens)|regarde\p{L}*|m['’]en occupe)`,
  String.raw`(?:lo|la|se lo|os lo|te lo|le) (?:hago|mando|envío|miro|pruebo|reviso)|voy a|j(?:e )?fais ça|je (?:le |la |les )?relance|entretanto|(?:mañana|luego|esta (?:tarde|noche)) (?:los?|las?|les?|os|te)|te (?:digo|cuento|aviso)`,
  String.raw`vou|(?:já )?(?:faço|mando|envio|vejo|trato)(?: (?:isso|já|hoje|amanhã))?|(?:amanhã|logo|hoje) (?:mando|envio|vejo|faço|trato)`,
);
/** Goes on about something that is not settled. */
const GOES_ON = /^(?:but|however|only|except|aber|jedoch|allerdings|nur|mais (?!uma|um|nada)|par contre|pero|sin embargo|mas|porém|contudo)(?!\p{L})/iu;
const STILL_OPEN = whole(
  String.raw`nobody|no one|still (?:open|waiting|not)|unanswered`,
  String.raw`keiner|niemand|(?:noch|weiterhin) offen`,
  String.raw`personne|sans réponse|toujours pas|reste à`,
  String.raw`nadie|pendiente|falta que|sin respuesta`,
  String.raw`ninguém|(?:por|sem) (?:responder|resposta|esclarecer|resolver)`,
);

/** Whether the customer says that they will do it later. */
export function putsOff(text: string): boolean {
  return WILL_DO.test(text);
}

/** Whether a sentence goes on, against what was said before it. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** Whether a sentence says that something is not answered or done yet. */
export function isStillOpen(text: string): boolean {
  return STILL_OPEN.test(text);
}
