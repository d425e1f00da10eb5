import { foldText } from '../fold-text.ts';
import { anyOf } from './any-of.ts';
import { isUndecided } from './is-undecided.ts';

const PLAN = String.raw`(?:plans?|packages?|tiers?|bundles?|licen[cs]es?|memberships?|subscriptions?|tarife?|vertrag|pakete?|abos?|abonnements?|mitgliedschaft|formules?|forfaits?|offres?|planes|tarifas?|paquetes?|suscripcion|planos?|pacotes?|assinatura)`;
const KIND = String.raw`(?:premium|pro|plus|basic|basis|business|enterprise|family|familien?|student\w*|starter|standard|essential|essentiel|comfort|unlimited|annual|yearly|monthly|quarterly|team|solo|duo|mini|maxi|gold|silver|bronze|platinum|jahrlich|monatlich\w*|jahres\w*|monats\w*|annuel\w*|mensuel\w*|famille|etudiant\w*|illimite\w*|anual\w*|mensual\w*|mensal|familia\w*|estudiante|estudante|ilimitad[oa]|profesional|profissional|basic[oa]|essencial|empresas?|free|gratuit\w*|gratis|kostenlos\w*)`;
const NAMED_KIND = new RegExp(String.raw`(?<!\p{L})(?:${KIND}[\s-]${PLAN}|${PLAN}\s["“]?(?:de |do |da |for |fur )?(?:${KIND}|["“]\p{L}+|\d{1,4})|(?:to|auf|zu[mr]?|in|vers|a|au|al|a la|para|pro|pra|para [oa])\s(?:the |den |das |die |de[rmn] |le |la |l'|el |o |a )?["“]?${KIND})(?!\p{L})|(?<!\p{L})(?:familien|jahres|monats|studenten|basis|premium|business|team|komfort|standard|flex|kurz|teilzeit)[\s-]?(?:tarif|abo|vertrag|paket|plan|mitgliedschaft|karte)(?!\p{L})`, 'u');
/** A plan by its name, on the text as written: "the Gold plan", "la formule Solo", „Team“. */
const NAMED = /(?<![\p{L}\d])(?:(?!(?:My|Our|Your|The|This|That|Which|What|Any|Mein|Unser|Euer|Ihr|Der|Das|Die|Den|Ein|Dieser|Welcher|Welche)\s)\p{Lu}[\p{L}\d]{0,20}(?:\s(?:\p{Lu}[\p{L}\d]{0,20}|\d{1,4}))?[\s-](?:plan|package|tier|bundle|membership|subscription|tariff|Tarif|Paket|Abo|Vertrag|Plan|Mitgliedschaft)|(?:plan|formule|forfait|offre|abonnement|tarifa|paquete|plano|pacote|Tarif|Paket|Abo|Plan|Vertrag)\s["“„«]?\s?(?:\p{Lu}[\p{L}+]*|[SMLX]{1,3}|\d{1,4}))(?!\p{L})/u;
const QUOTED_TO = /(?<!\p{L})(?:to|into|auf|zu|in|à|vers|au|al?|para|pro)\s(?:(?:the|den|die|das|dem|le|la|el|o|a)\s)?["“„«]\s?\p{L}/iu;
/** "Put me on Unlimited Plus", "auf Allnet Flex 20 wechseln", "quero ir pra de 700 mega". */
const SWITCHED_TO = /(?<!\p{L})(?:put|switch|move|upgrade|downgrade|change|go|drop|wechsel\p{L}*|umsteig\p{L}*|umstell\p{L}*|hochgehen|seats?|passer|passez|mettez|changer|pasar|cambiar|ponedme|ponme|mudar|passar|ir|troc\p{L}*)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:to|on|onto|auf|in|zu|au|à|vers|al?|para|pra|pro)\s(?:the\s|den\s|das\s|die\s|la\s|le\s|el\s|o\s|a\s|de\s)?(?:(?-i:\p{Lu})[\p{L}+]+\s(?:(?-i:\p{Lu})|\d)|\d{2,4}\s?(?:mega|gb|mbit|mbps|gigas?)|\p{L}+-only\s)|(?<!\p{L})auf\s(?:(?-i:\p{Lu})[\p{L}+]+\s?){1,3}\d{0,4}\s(?:wechsel|umsteig|umstell)|(?:genügt|reicht|lieber|möchte|hätte gern\p{L}*|brauche)(?!\p{L})[^.!?\n]{0,30}\s(?-i:\p{Lu})\p{Ll}{3,}(?:abo|tarif|paket|karte)(?!\p{L})|(?<!\p{L})demi-tarif(?!\p{L})/iu;
const FROM_TO = /(?<!\p{L})(?:from|von|de|du|del|do|da)\s(?:\p{Ll}{1,4}\s)?["“„«]?\p{Lu}[\p{L}+]*["”“»]?\s(?:to|up to|down to|auf|zu|zum|à|au|vers|a|al|para|pro)\s(?:\p{Ll}{1,4}\s)?["“„«]?\p{Lu}/u;
/** A pause, or places more or less, is what is wanted. */
const OTHERWISE = /(?<!\p{L})(?:paus\w*|on hold|put on hold|freez\w*|suspend\w*|stilllegen|ruhen|aussetz\w*|suspendre|mettre en pause|interromp\w*|congel\w*|trancar|(?:add|remove|need|want|plus|hinzu\w*|brauch\w*|ajout\w*|anad\w*|agreg\w*|adicion\w*|acrescent\w*|precis\w*|necesit\w*)[^.!?\n]{0,25}(?:\d{1,4}|an?|one|two|three|four|five|ein\w*|zwei|drei|vier|funf|un\w*|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|um\w*|dois|duas|mais|mas|more|extra)\s(?:\p{L}+\s){0,2}(?:seats?|users?|licen[cs]es?|lines?|members?|platze?|nutzer\w*|benutzer\w*|lizenzen?|utilisateurs?|licences?|postes?|lignes?|usuarios?|licencias?|lineas?|puestos?|utilizadores|usuarios|licencas?|linhas?))(?!\p{L})/u;
const IN_PLACE = /(?<!\p{L})(?:instead of (?:the|our|my)|statt (?:de[rsnm]|bisher|wie)|anstelle|au lieu d[eu]|en (?:lugar|vez) de(?:l| la)?|em vez d[oa]|no lugar d[oa])(?!\p{L})/u;
const HAS = anyOf(
  String.raw`currently|at the moment|right now|i(?:'m| am) (?:on|paying)|we(?:'re| are) on|i have|we have`,
  String.raw`derzeit|aktuell|momentan|(?:ich|wir) (?:habe|haben|hab)|mein (?:jetziger|aktueller)`,
  String.raw`actuellement|en ce moment|j'ai|nous avons`,
  String.raw`actualmente|ahora (?:mismo )?(?:tengo|estoy)|tengo|tenemos`,
  String.raw`atualmente|de momento|tenho|temos|estou n[oa]`,
);

/** Whether the customer said which plan they want: by its name or kind, or that it should rest or hold more places. The plan they have is none. */
export function givesPlan(words: string): boolean {
  if (isUndecided(foldText(words.normalize('NFC')))) return false;
  return words.split(/[.!?;\n]+/).some((sentence) => {
    const folded = foldText(sentence.normalize('NFC'));
    if (OTHERWISE.test(folded) || IN_PLACE.test(folded) || SWITCHED_TO.test(sentence) || FROM_TO.test(sentence)) return true;
    return (NAMED_KIND.test(folded) || NAMED.test(sentence) || QUOTED_TO.test(sentence)) && !HAS.test(folded);
  });
}
