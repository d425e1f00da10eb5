import { isConditional } from './is-conditional.ts';
import type { Speech } from './speech/speech.ts';
import { whole } from './speech/whole.ts';

/** The team itself does it. */
const OURS = whole(
  String.raw`(?:we|i)(?:['’]re|['’]m| are| am)? (?:also )?(?!(?:can|could|may|might|must|do|did|would|have|had|was|were)(?!\p{L}))\p{L}+`,
  String.raw`(?:ich|wir) \p{L}+|\p{L}+ (?:ich|wir)`,
  String.raw`(?:je|nous|on) (?:vous |te |lui |le |la |les |en |y )*\p{L}+|j['’]\p{L}+`,
  String.raw`(?:te|le|les|os|se l[oa]s?|lo|la) \p{L}+(?:o|mos)|\p{L}{2,}(?:amos|emos|imos)`,
  String.raw`eu \p{L}+o|a gente \p{L}+`,
);
/** Something reaches the customer, or is done for them. */
const COMES = whole(
  String.raw`(?:is|are|being) (?:\p{L}+ ){0,2}(?:produced|mailed|posted|sent|shipped|paid|credited|done|made)|should be with you|lands?|be no|will (?:then )?make`,
  String.raw`liefert|liegt|verlässt|kommt|ist (?:\p{L}+ ){0,6}(?:konto|bereit|fertig|da)|hören sie von|hast du es|meldet sich|geht (?:\p{L}+ ){0,4}raus|ist (?:\p{L}+ ){0,8}wieder auf`,
  String.raw`est (?:mis|attendu|prévu|viré|envoyé|posté)\p{L}*|sont (?:mis|virés|versés|envoyés)\p{L}*|parvient|arrive|va \p{L}+r|devriez`,
  String.raw`queda|quedan|está (?:lista?|pronta?)|tenés|tienes|llama|se pone en contacto|cae|caer|aparecen?|se (?:le )?(?:descuentan?|gestiona|ve)`,
  String.raw`telefona|telefonam|responde|respondem|é (?:emitid|enviad|estornad|paga)\p{L}*|estará|levam?|fica|segue|devolve`,
);
const TO_COME = whole(
  String.raw`tomorrow|tonight|today|overnight|this (?:morning|afternoon|evening|week|weekend)|over the weekend|(?:on|by|until|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day|the next day|next (?:week|day)|(?:with)?in (?:an? |the )?(?:\p{L}+ )?(?:\d+|few|two|three|five|ten)[^.!?]{0,12}(?:minutes?|hours?|days?|weeks?)`,
  String.raw`heute|morgen|übermorgen|am (?:selben tag|wochenende|\p{L}+tag\p{L}*)|bis (?:spätestens )?(?:\p{L}+tag\p{L}*|morgen|\d)|ab dem|in (?:zwei|drei|wenigen|\d+)[^.!?]{0,10}(?:minuten|tagen|stunden|wochen)`,
  String.raw`demain|ce soir|cet après-midi|aujourd['’]hui|d['’]ici|dès (?:cet|ce|demain|lundi)|(?:ces|les) prochains jours|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|sous \p{L}+ jours|dans (?:les )?\d+`,
  String.raw`hoy|mañana|esta (?:tarde|noche|semana)|esa misma|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en (?:menos de )?(?:diez|cinco|dos|tres|\d+)[^.!?]{0,10}(?:minutos|horas|días)|entre \d+ y \d+ días`,
  String.raw`amanhã|hoje|ainda hoje|(?:na|até) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)|(?:às|as) \d{1,2}h|no próprio dia|no prazo de|até ao? (?:fim|final)|(?:a|ao) fim d[ae]|durante a (?:manhã|tarde)`,
);
/** “Ya hablamos”, “pedimos … e nelas”: done, though the verb could be of the present. */
const PAST = /(?<!\p{L})(?:ya|já|had|went|was|were|ont|ayer|ontem|gestern|yesterday|hier)(?!\p{L})/iu;
/** Hopes, thanks, asks or advises; nothing comes of it. */
const ONLY_SAYS = whole(
  String.raw`hope|please|let me know|if you (?:want|like|prefer)|not able|open (?:till|until|from)|have to|straight with|need|recommend|suggest|understand|think|thank\p{L}*|sorry|happy|ask you`,
  String.raw`schließen|hoff\p{L}*|brauch\p{L}*|benötig\p{L}*|empfehl\p{L}*|versteh\p{L}*|glaub\p{L}*|denk\p{L}*|dank\p{L}*|freu\p{L}*|bitte\p{L}*|kann|können|weiß|sehe\p{L}*`,
  String.raw`svp|clôtur\p{L}*|espér\p{L}*|besoin|conseill\p{L}*|recommand\p{L}*|compren\p{L}*|crois|merci|remerci\p{L}*|ravi\p{L}*|peux|pouvons|pouvez|vois|voyons|attend\p{L}*|faut|tâcher`,
  String.raw`rogamos|cerramos|espero|esperamos|necesit\p{L}*|recomend\p{L}*|entend\p{L}*|creo|creemos|gracias|siento|sentimos|puede\p{L}*|podemos|puedo|veo|vemos`,
  String.raw`preciso|precisamos|acho|achamos|obrigad\p{L}*|posso|vejo|lament\p{L}*|pode|podem|pedimos desculpa|encerr\p{L}*|por favor`,
);

/** Whether an agent says in the present tense, as most languages speak of tomorrow, what the team does or what comes at a time it names, or once something else has come. `language` is ISO 639-1. */
export function isAnnounced(text: string, speech: Speech, language: string): boolean {
  if (ONLY_SAYS.test(text) || speech.refusal.test(text) || speech.step.test(text.replace(speech.permission, ' ')) || PAST.test(text)) return false;
  return (OURS.test(text) || COMES.test(text)) && (TO_COME.test(text) || isConditional(text, language));
}
