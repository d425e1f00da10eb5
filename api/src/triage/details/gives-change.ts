import { foldText } from '../fold-text.ts';
import { givesAddress } from './gives-address.ts';
import { anyOf } from './any-of.ts';

/** Who wants "something" changed has not said what. */
const VAGUE = anyOf(
  String.raw`(?:some|any)thing|(?:a |one |some )?(?:few |small |little |minor )?(?:changes?|amendments?|alterations?|modifications?|corrections?)|(?:ein\w* )?anderungsw\w*|(?:my|the|our|an?) (?:orders?|bookings?|reservations?)`,
  String.raw`etwas|was|eine (?:kleine )?(?:anderung|korrektur|sache|kleinigkeit)|anderungen|(?:mein\w*|die|der|den) (?:bestellung|buchung|auftrag|reservierung)`,
  String.raw`quelque chose|un (?:petit )?(?:changement|detail)|une (?:petite )?(?:chose|modification|correction)|(?:ma|mon|la|notre) (?:commande|reservation)`,
  String.raw`algo|una? (?:pequen[oa] )?(?:cosa|cambio|detalle|modificacion|correccion)|(?:mi|el|la|nuestr[oa]) (?:pedido|compra|reserva|encargo)`,
  String.raw`alguma coisa|uma? (?:pequen[oa] )?(?:coisa|mudanca|alteracao|detalhe|correcao)|(?:o |a )?(?:meu|minha|nossa|nosso) (?:pedido|compra|reserva|encomenda)`,
);
const CHANGE = anyOf(
  String.raw`chang\w+|amend\w*|alter\w*|modify\w*|correct\w*|edit\w*|updat\w+|adjust\w*|make it|swap\w*|mov(?:e|ed|ing)|postpone\w*|bring forward|add(?:ed|ing)?|remov\w+|drop|take (?:off|out)|include|upgrade\w*|increase|reduce|deliver\w*|ship\w*|send|should (?:be|go|say|read)|needs? to (?:be|go|say|read)`,
  String.raw`ander\w*|geandert|umander\w*|abander\w*|korrigier\w*|mach\w*|soll\w*|verschieb\w*|verleg\w*|umbuch\w*|hinzu\w*|dazu\w*|erganz\w*|streich\w*|entfern\w*|heraus\w*|erhoh\w*|reduzier\w*|liefer\w*|schick\w*|ein(?:trag|setz)\w*|tausch\w*|brauch\w*|nehm\w*`,
  String.raw`chang\w+|modifi\w+|corrig\w+|rectifi\w+|livr\w+|mett\w+|met|decal\w+|report\w+|avanc\w+|ajout\w+|retir\w+|enlev\w+|supprim\w+|rempla\w+|passer|prend\w*|faudrait`,
  String.raw`cambi\w+|modific\w+|corrig\w+|correg\w+|rectific\w+|entreg\w+|envi\w+|pong\w+|pon\w+|aplaz\w+|adelant\w+|mover|muev\w+|anad\w+|agreg\w+|quit\w+|elimin\w+|sac[ao]r?|aument\w+|reduc\w+|necesit\w+`,
  String.raw`mud\w+|alter\w+|troc\w+|troqu\w+|acrescent\w+|adicion\w+|inclu\w+|retir\w+|tir\w+|remov\w+|remarc\w+|adi\w+|antecip\w+|precis\w+|ponh\w+|coloq\w+|fic\w+|suit\w*|passen|passt|vendria\w*|convien\w*|mejor|jeito`,
);
/** A thing of an order that can be another. */
const FIELD = anyOf(
  String.raw`address|street|postcode|house number|date|day|time|slot|hour|name|surname|spelling|size|colou?r|quantity|number of|amount of|seats?|rooms?|table|flight|nights?|persons?|people|guests?|adults?|passengers?|phone|e-?mail|gift|wrap\w*|message|engraving|text|flavou?r|model|shipping|delivery|pick-?up|payment method|menu|insurance|luggage|bags?`,
  String.raw`adresse|strasse|hausnummer|postleitzahl|datum|tag|uhrzeit|termin|zeit|name\w*|nachname|vorname|schreibweise|grosse|farbe|menge|anzahl|stuckzahl|platze?|sitz\w*|zimmer|tisch|flug|nachte?|personen|gaste|telefon\w*|geschenk\w*|gravur|lieferung|liefer\w*|versand\w*|abholung|zahlungsart|gepack\w*`,
  String.raw`adresse|rue|code postal|date|jour|heure|creneau|nom|prenom|orthographe|taille|couleur|quantite|nombre|place|chambre|table|vol|nuits?|personnes|telephone|cadeau|gravure|livraison|retrait|mode de paiement|bagages?`,
  String.raw`direccion|calle|codigo postal|fecha|dia|hora|horario|nombre|apellido|talla|color|cantidad|asientos?|habitacion|mesa|vuelo|noches?|personas|telefono|regalo|grabado|entrega|envio|recogida|pago|equipaje|maletas?`,
  String.raw`endereco|morada|rua|cep|data|dia|hora|horario|nome|apelido|sobrenome|tamanho|cor|quantidade|lugar\w*|quarto|mesa|voo|noites?|pessoas|telefone|presente|gravacao|entrega|envio|levantamento|pagamento|bagagem|malas?`,
);
const OTHER_THAN = /(?<!\p{L})(?:instead of|rather than|in place of|(?:and|,) not|not \p{L}+ but|anstatt|statt|anstelle|nicht \p{L}+,? sondern|und nicht|(?:soll\w*|bitte) [^.!?\n]{0,60} nicht|aus (?:de[nmr] |meinen |meinem )?(?:zwei|drei|vier|funf|sechs|\d{1,4}|ein\w*)|au lieu d\w*|a la place d\w*|et (?:non|pas)|plutot qu\w*|en (?:vez|lugar) de|y no|sino|, (?:pas|not|nicht|no|nao) \p{L}+$|em vez d\w*|no lugar d\w*|ao inves d\w*|e nao)(?!\p{L})/u;
const FROM_TO = /(?<!\p{L})(?:from [^.!?\n]{1,60} to|von [^.!?\n]{1,60} (?:auf|zu|nach|in)|d[eu'] ?[^.!?\n]{1,60} [aà]u?|de [^.!?\n]{1,60} (?:a|al|para|pra))(?!\p{L})/u;
/** One more or one less of a thing: "add a second towel", "zwei Karten mehr". */
const MORE = /(?<!\p{L})(?:(?:add|include|remove|drop|take (?:off|out)|hinzufug\w*|erganz\w*|streich\w*|entfern\w*|ajout\w+|retir\w+|enlev\w+|supprim\w+|anad\w+|agreg\w+|quit\w+|elimin\w+|acrescent\w+|adicion\w+|inclu\w+|tir\w+|remov\w+)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:an?|one|two|three|another|the|extra|\d{1,4}|noch|ein\w*|zwei|drei|d\w\w|un\w*|deux|trois|l[ea]s?|otr[oa]s?|dos|tres|el|l[oa]s|um\w*|outr[oa]s?|dois|duas|[oa]s?)|(?:one|two|three|an?|\d{1,4}|\p{L}+) more|noch (?:ein\w*|zwei|drei|vier|\d{1,4})|(?:ein\w*|zwei|drei|\d{1,4}) \p{L}+ mehr|(?:une?|deux|trois|\d{1,4}) (?:\p{L}+ )?(?:de|en) plus|(?:un[oa]?|dos|tres|\d{1,4}) (?:\p{L}+ )?mas|(?:mais|outr[oa]s?) (?:um|uma|dois|duas|tres|\d{1,4}))\s+\p{L}{3,}/u;

/** A name that the papers spell otherwise. */
const IN_PAPERS = /(?<!\p{L})(?:passport|id card|driving licen[cs]e|(?:im|laut) (?:reise)?pass|ausweis|passeport|carte d'identite|piece d'identite|pasaporte|dni|cedula|passaporte|documento|cartao de cidadao|identidade)(?!\p{L})/u;
/** When the order goes out, or how it came, is nothing of what is to be changed. */
const ASIDE = /(?<!\p{L})(?:before (?:it |they )?(?:ships?|goes|leaves|is (?:sent|shipped)|delivery|shipping)|(?:vor|bis) (?:de[rm] )?(?:versand|lieferung|abschicken)|avant (?:l'envoi|la livraison|l'expedition|qu'elle parte)|antes (?:del envio|de la entrega|de que salga|do envio|da entrega|de sair)|(?:von|de|d'|from|of) (?:heute|gestern|today|yesterday|hier|ce matin|ayer|hoy|ontem|hoje|‹date›)(?: fruh| morgen| abend)?)(?!\p{L})/gu;

/** Whether the customer said what is to be changed: a thing of the order, from what to what, or one more or less of something. */
export function givesChange(words: string): boolean {
  const folded = foldText(words.normalize('NFC'));
  if (givesAddress(words) || IN_PAPERS.test(folded)) return true;
  return folded.split(/[.!?;\n]+(?!\d)/).some((whole) => {
    const sentence = whole.replace(ASIDE, ' ');
    if (OTHER_THAN.test(sentence)) return true;
    if (!CHANGE.test(sentence)) return false;
    const rest = sentence.replace(new RegExp(VAGUE, 'gu'), ' ');
    const isVague = rest !== sentence;
    return MORE.test(rest) || rest.includes('‹date›') || FIELD.test(rest) || (!isVague && FROM_TO.test(rest));
  });
}
