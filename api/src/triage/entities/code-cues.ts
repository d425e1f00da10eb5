import type { Entity } from '@countersign/shared/assist/triage';

/** Words that say what the number near them is, in five languages, on folded text. A verb is no cue: who "ordered the KM-20" names no order. */
export const codeCues: readonly { readonly type: Entity['type']; readonly words: string }[] = [
  { type: 'order', words: String.raw`orders?|bookings?|reservations?|confirmation|purchase|po|bestell(?:ung(?:en)?|nr|nummer)|auftr(?:ag|age|ags\w*)|buchung(?:en|s\w*)?|bestatigungs\w*|kauf|commandes?|cde|reservations?|reservacion(?:es)?|encargos?|achats?|confirmation|pedidos?|compras?|reservas?|orden(?:es)?|confirmacion|encomendas?|confirmacao|lieferung|delivery|cmd` },
  { type: 'invoice', words: String.raw`invoices?|receipts?|bills?|rechnung(?:en|s\w*)?|quittung|\w*beleg|(?:kassen)?bon|kassenzettel|verwendungszweck|factures?|ticket de caisse|recus?|facturas?|recibos?|comprobante|fatura|talao|comprovante|nota fiscal` },
  { type: 'tracking', words: String.raw`tracking|parcels?|packages?|shipments?|consignment|label|courier|royal mail|parcelforce|evri|hermes|dhl|dpd|gls|ups|usps|fedex|sendung(?:en|s\w*)?|pakete?|packchen|paketbote|paketnummer|etikett|paketschein|colis|suivi|expedition|etiquette|colissimo|chronopost|mondial relay|paquetes?|envio|guia|rastreo|seguimiento|albaran|correos|seur|mrw|registo|rastreio|rastreamento|ctt|correios|jadlog|transportadora|carteiro` },
  { type: 'account', words: String.raw`account|acct|policy|contract|member(?:ship)?|subscription|customer|cust|client|loyalty|(?:kunden|konto|vertrags?|mitglieds?|versicherungs?|policen)\w*|kunde|kundin|konto|vertrag|\w+vertrag|vertragskonto|police|karte|(?:compte|contrat|client|cliente|police|adherente?|abonne)|clientes?|soci[oa]s?|poliza|contrato|cuenta|apolice|conta|matricula|cadastro|titular` },
  { type: 'product', words: String.raw`model|article|item|sku|part|typ|type|modell|artikel|modele|reference produit|piece|modelo|articulo|artigo|producto|produto|produit|produkt` },
  { type: 'error-code', words: String.raw`errors?|faults?|fehler\w*|meldung|storung|display|screen|shows?|showing|says|flash(?:es|ing)|alarme?s?|pisca|blink(?:s|ing|t)?|zeigt|meldet|erscheint|anzeige|stops with|stoppt mit|erreur|defaut|affiche|message|ecran|fallo|marca|pantalla|aparece|muestra|erro|falha|mensagem|visor|declined` },
];

/** Words that say that a number follows, of whatever was spoken of. */
const NUMBER_WORD = String.raw`(?:no|nr|num|number|nummer|id|ref|reference|referenz|numero|n°|nº|code|codigo|referencia)`;

/** That what is before a value says that it is a number of something. */
export const NUMBERED = new RegExp(String.raw`(?<![\p{L}])${NUMBER_WORD}(?:\.|:|\s|=|#|'s|is|was|ist|lautet|est|es|e|la|le|die|der|el|o|a|it|of|de|do|da|del){0,4}\W{0,3}$`, 'u');
