const SHORT_WORDS = 6;

const OPENS = [
  /^(?:(?:many |ok(?:ay)?,? )?thanks?|thx|cheers|great|perfect|awesome|brilliant|excellent|wonderful|lovely|super|ok(?:ay)?|all (?:good|sorted|fine)|got it|noted|understood|sounds good|will do|that (?:worked|works|solved|helped|did)|it (?:works|worked)|have a)(?!\p{L})/iu,
  /^(?:(?:vielen|besten|herzlichen|lieben|tausend) dank|danke|dankeschön|super|prima|perfekt|toll|klasse|wunderbar|alles klar|in ordnung|verstanden|passt|(?:das )?hat (?:geholfen|geklappt)|(?:es |jetzt )?(?:funktioniert|geht)(?: es| jetzt| wieder)|schönen)(?!\p{L})/iu,
  /^(?:(?:un grand |mille )?merci|parfait|super|génial|très bien|d['’]accord|entendu|bien reçu|excellent|ça (?:marche|fonctionne)|bonne (?:journée|soirée))(?!\p{L})/iu,
  /^(?:(?:muchas |mil |muchísimas )?gracias|perfecto|genial|estupendo|de acuerdo|vale|excelente|entendido|muy bien|ya funciona|que tenga)(?!\p{L})/iu,
  /^(?:(?:muito )?obrigad[oa]|perfeito|ótimo|excelente|combinado|de acordo|entendido|está bem|tudo (?:bem|certo)|já funciona|valeu|tenha)(?!\p{L})/iu,
];
const THANKS = /(?<!\p{L})(?:thanks|thank you|danke|vielen dank|merci|gracias|obrigad[oa])(?!\p{L})/iu;
const NO_MATTER = /(?<!\p{L})(?:no (?:problem|worries)|not at all|kein problem|pas de (?:problème|souci)s?|de nada|(?:sin|sem|ningún) problemas?|não faz mal|(?:nothing|no one) else|no (?:more|further|other) questions?|nichts weiter|keine (?:weiteren )?fragen|rien d['’]autre|nada más|(?:não preciso de )?mais nada|não tenho (?:mais )?(?:perguntas|dúvidas))(?!\p{L})/giu;
/** Where “no” is “in the”. */
const PORTUGUESE = /(?<!\p{L})(?:obrigad[oa]|perfeito|ótimo|combinado|valeu)(?!\p{L})/iu;
const OBJECTS = /(?<!\p{L})(?:but|however|still|no|not|never|nothing|none|\p{L}{2,6}n['’]t|aber|jedoch|nicht|nichts|kein\p{L}*|nie|mais|pas|rien|jamais|aucun\p{L}*|toujours|reste|pero|sigue|nunca|nada|ningun\p{L}*|mas|não|ainda|continua)(?!\p{L})/iu;

/** Whether a customer's words are thanks or agreement that object to nothing, in English, German, French, Spanish and Portuguese; a question may follow the thanks. */
export function isContent(text: string): boolean {
  const plain = text.replace(NO_MATTER, ' ').trim();
  const said = PORTUGUESE.test(plain) ? plain.replace(/(?<!\p{L})no(?!\p{L})/giu, 'em') : plain;
  if (OBJECTS.test(said)) return false;
  if (OPENS.some((opening) => opening.test(said))) return true;
  return !/[?？]/u.test(said) && THANKS.test(said) && (said.match(/\p{L}+/gu) ?? []).length <= SHORT_WORDS;
}
