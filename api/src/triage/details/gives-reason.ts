import { splitSentences } from '@countersign/shared/text/sentences';
import { foldText } from '../fold-text.ts';
import { anyOf } from './any-of.ts';

const BECAUSE = anyOf(
  String.raw`because|since (?:it|they|the|we|i)|as (?:it|they|half|most|some|the|one)|due to|reason(?: is|:)|too \p{L}+|so (?:i|we|it)|therefore`,
  String.raw`weil|deshalb|daher|deswegen|da (?:es|sie|er|ich|wir|die|der|das)|denn|wegen|grund(?: ist|:)|zu (?:klein|gross|spat|kurz|lang|eng|weit|laut|schwer|teuer|hell|dunkel|hart|weich|dunn|dick|warm|kalt|hoch|niedrig|schmal|breit|alt)\p{L}*`,
  String.raw`parce qu\p{L}*|car|donc|du coup|puisque|a cause d\p{L}*|raison(?: est|:)|(?:trop|bien plus|beaucoup (?:plus|moins)) \p{L}+`,
  String.raw`porque|por eso|asi que|por lo que|ya que|debido a|por culpa|motivo(?: es|:)|demasiad[oa]s?|(?:muy|mucho mas|mucho menos) \p{L}+`,
  String.raw`pois|por isso|portanto|entao|ja que|por causa|(?:muito|bem|demasiado) (?:mais |menos )?\p{L}+`,
);
/** What goes wrong with what was bought, as customers say it; on folded text. */
const TROUBLE = anyOf(
  String.raw`broke\w*|cracked|torn|dead|died|defective|faulty|fault|damaged|scratched|leak\w*|stain\w*|mould\w*|mold\w*|rust\w*|smell\w*|stink\w*|stopped|cancel(?:l?ed)|called off|never (?:came|arrived|turned|showed|happened|received|got|worked)|did(?:n'?t| not)|does(?:n'?t| not)|do(?:n'?t| not) (?:fit|work|like|need|match|suit)|is(?:n'?t| not)|was(?:n'?t| not)|are(?:n'?t| not)|were(?:n'?t| not)|won'?t|(?:can'?t|cannot|could(?:n'?t| not)) (?:use|go|attend|travel|make|open|wear)|never|wrong|different from|no longer|changed (?:my|our) mind|twice|double|duplicate|by mistake|by accident|late|mis(?:taken|led|leading)|uncomfortable|ill|sick|allerg\w*|itch\w*|hurts?`,
  String.raw`kaputt\w*|defekt\w*|beschadigt\w*|verkratzt\w*|gerissen|zerrissen|zerbroch\w*|undicht\w*|schimm\w*|rostig|riecht|stinkt|abgesagt|storniert|ausgefallen|passt|passen|gefallt|gefallen|funktioniert\w*|geht nicht|nicht (?:mehr|so|wie|gekommen|gehalten|geliefert)|nie|kein\w* \w+ (?:mehr|funktion\w*)|falsch\w*|anders als|doppelt|versehentlich|aus versehen|krank\w*|druckt|kratzt|juckt|haart|fusselt`,
  String.raw`casse\w*|dechir\w*|defectueu\w*|abime\w*|raye\w*|fuit|fuite|moisi\w*|rouille\w*|sent mauvais|pue|annule\w*|ne (?:me |nous |lui )?(?:va|vont|fonctionn\w+|march\w+|plai\w*|convien\w*|correspond\w*|sert|sont|est|suis|peux|pouvons|veux|tient|chauffe)|n'(?:est|a|ai|ont|etait|y a|allume|arrive)|jamais|mauvais\w*|mal|different\w* d\w+|en double|deux fois|par erreur|tromp\w+|malade|gratte|demange\w*|serre\w*`,
  String.raw`rot[oa]s?|defectuos\w+|danad[oa]s?|rayad[oa]s?|gotea|pierde|moho|oxid\w+|huele\w*|cancel\w+|suspend\w+|no (?:me |nos |le )?(?:queda\w*|funcion\w+|gust\w+|sirv\w+|vale|va|est\w+|es|era|lleg\w+|aparec\w+|present\w+|pued\w+|podemos|cab\w+|encaj\w+|enciende|corresponde\w*)|nunca|equivocad\w+|mal|distint[oa]s? (?:a|de)|duplicad\w+|dos veces|por error|enferm\w+|aprieta\w*|roza\w*|pica`,
  String.raw`partid[oa]s?|avariad[oa]s?|danificad[oa]s?|estragad[oa]s?|quebrad[oa]s?|riscad[oa]s?|rasgad[oa]s?|vaza\w*|mofo|bolor|cheira\w*|nao (?:me |nos |lhe )?(?:serv\w+|funcion\w+|gost\w+|cab\w+|fic\w+|est\w+|e|era|cheg\w+|aparec\w+|liga|poss\w+|pud\w+|corresponde\w*|combina\w*|vou)|errad[oa]s?|diferentes? d\w+|em duplicado|duas vezes|por engano|por erro|doente|apert\w+|machuca\w*|comich\w+|already (?:had|have|got|bought)|very same|same one|(?:schon|bereits) (?:ein\w*|gekauft|eins)|(?:avait|ai|avais|a) deja|ya (?:le|lo|la|me|tengo|tenia|tenemos|habia)|ja (?:tinha|tenho|temos|me)|sobra|folgad\w+|larg[oa]s?`,
);
/** A sentence about the purchase, the way back, the customer or papers tells no reason. */
const BESIDES = anyOf(
  String.raw`please|thanks?|regards|want|like|wish|need|refund\w*|return\w*|send\w*|call|ring|reach|tel|bought|ordered|purchased|paid|pay|got it|receipt|number|label|box|packag\w*|unopened|unused|sealed|reply|answer|hear|discuss|rather not|card|membership|find me|help\w* you|hope|dear|hello|hi|good (?:morning|afternoon|evening|day)|tomorrow|today|all of it|bank|keep it`,
  String.raw`bitte|dank\w*|grusse?|mochte\w*|wurde\w*|hatte gern\w*|will|wunsch\w*|zuruck\w*|ruck\w*|erstatt\w*|geld|gekauft|bestellt|bezahlt|beleg|quittung|kassen\w*|nummer|etikett|karton|verpack\w*|unbenutzt|ungeoffnet|original\w*|\p{L}{0,12}gezahlt|zahl\w*|alles|hallo|guten|liebes|moin|servus|gruezi|sali|morgen|heute|antwort\w*|konto|karte|erreich\w*|grund\w* (?:angeb\w+|nenn\w+)`,
  String.raw`bonjour|merci|cordialement|voudr\w+|souhait\w*|veux|aimerais|rembours\w*|retour\w*|renvo\w+|rendre|rende|argent|achete\w*|commande\w*|paye\w*|ticket|recu|numero|etiquette|carton|emballage|neu[fv]\w*|reponse|recuper\w*|regle\w*|bonsoir|salut|chers?|demain|aujourd'hui|colis|boite|compte|carte|joindre|rappel\w*`,
  String.raw`hola|gracias|saludos|quier\w+|quisiera|gustaria|solicito|pido|exijo|devol\w+|devuelv\w+|reembols\w+|dinero|compr\w+|pague|pagado|pagu\w+|ticket|recibo|numero|etiqueta|caja|embalaje|sin (?:usar|abrir|estrenar)|respuesta|cost\w+|buen[oa]s?|estimad\w+|manana|hoy|sellad\w+|procede|espero|cuenta|tarjeta|llam\w+`,
  String.raw`ola|obrigad[oa]|cumprimentos|quero|queria|gostaria|gostava|peco|pedi|restitu\w+|estorn\w+|dinheiro|pag\w+|talao|nota|caixa|embalagem|por (?:usar|abrir)|resposta|cust\w+|bo[am]|caros?|oi|amanha|hoje|correios|aguard\w+|dados|procedimento|conta|cartao|contact\w+|lig\w+`,
);
const CLAUSE = /[,;:()–—\n]|\s-\s/u;
const FEWEST_WORDS = 4;
const RESERVED = anyOf(
  String.raw`rather not|not (?:wish|want|going) to (?:say|discuss|explain)|no (?:reason|explanation)|won'?t (?:say|explain)|without (?:giving|stating) (?:a |any )?reasons?`,
  String.raw`grund (?:mochte|mag|will)|(?:sooner|rather|prefer to) explain`,
  String.raw`aime autant ne pas|ohne (?:angabe|begrundung|grund\w*)|(?:nicht|ungern) (?:erklaren|begrunden|sagen|nennen)|sans (?:motif|justification|raison)|(?:prefere|souhaite) ne pas|pas envie (?:de dire|d'expliquer)|garder? (?:mes|les|ma) raisons?|sans (?:avoir a )?(?:expliquer|me justifier)`,
  String.raw`sin (?:dar )?(?:explicaci\w+|motivos?)|prefiero no|no (?:quiero|pienso|voy a) (?:decir|explicar\w*|dar (?:mas )?(?:explicaciones|motivos|razones))`,
  String.raw`sem (?:dar )?(?:explica\w+|motivos?|justifica\w+)|prefiro nao|nao (?:quero|vou|pretendo) (?:dizer|(?:ficar )?(?:me )?(?:explica\w+))`,
);

/** Whether the customer said why: in words that give a reason, as something that went wrong, or in a sentence that tells and is about nothing else. */
export function givesReason(words: string): boolean {
  const folded = foldText(words.normalize('NFC')).replace(/‹(?:amount|date|order|invoice|device|product)›/g, 'it');
  if (RESERVED.test(folded)) return false;
  return splitSentences(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    if (sentence.endsWith('?') && !BECAUSE.test(sentence)) return sentence.split(CLAUSE).some((clause) => !clause.endsWith('?') && tells(clause));
    return BECAUSE.test(sentence) || TROUBLE.test(sentence) || tells(sentence) || sentence.split(CLAUSE).slice(1).some(tells);
  });
}

function tells(clause: string): boolean {
  return !/[?@‹\d]/.test(clause) && !BESIDES.test(clause) && (clause.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
}
