const PHOTO = String.raw`(?<!(?:cadre|album|appareil|livre|papier|marco de|álbum de|moldura de)\s)(?<![\p{L}])(?:photos?|pictures?|pics?|images?|screenshots?|fotos?|bild(?:er)?|aufnahmen?|captures?|imágenes|imagen|imagens|imagem|capturas?|videos?|vidéos?)(?![\p{L}])(?!\s+(?:frames?|albums?|books?|papers?|printers?|cards?|quality))`;
const GIVES = String.raw`(?<![\p{L}])(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing)|upload(?:ed|ing)|includ(?:ed|ing)|send(?:ing)?|sent|added|see|here|below|angehängt|anhang|hänge|anbei|beigefügt|füge|hochgeladen|(?:mit)?geschickt|schicke|sende|siehe|hier|ci-joint\w*|jointe?s?|joins|envoyée?s?|envoie|voici|ajoutée?s?|adjunt\p{L}*|envié|envío|mando|mandé|aquí|subí|anexo|anexad\p{L}*|anexei|anexos|segu(?:e|em)|envio|enviei|junto|aqui)(?![\p{L}])`;
const TOGETHER = new RegExp(`${PHOTO}.{0,60}${GIVES}|${GIVES}.{0,60}${PHOTO}|${PHOTO}.{0,10}(?<![\\p{L}])(?:shows?|zeig(?:t|en)|montren?t?|muestran?|mostram?)(?![\\p{L}])`, 'iu');
const ATTACHED = /(?:see|find)\s+(?:the\s+)?attach|^\W*attached|attached (?:you|please)|im anhang|(?<!\p{L})anbei(?!\p{L})|(?<!\p{L})ci-joint|en pièces? jointes?|(?<!\p{L})(?:les|en|te|lo) adjunto|em anexo/iu;
const OTHER_PAPER = /(?<!\p{L})(?:invoice|receipt|pdf|label|form|rechnung|beleg|quittung|formular|facture|reçu|factura|recibo|fatura|formulario|formulário|étiquette)(?!\p{L})/iu;
const NOT_YET = new RegExp([
  String.raw`(?<![\p{L}])(?:no|without|kein\p{L}*|ohne|pas de|aucune?|sans|sin|ningun\p{L}*|sem|nenhum\p{L}*)\s+(?:[\p{L}-]+\s+)?${PHOTO}`,
  String.raw`(?<![\p{L}])(?:cannot|can(?:['’]?t)?|could(?:n['’]?t)?|will|['’]ll|should|shall|would|may|want|need|kann|könnte|soll\p{L}*|werde|muss|möchte\p{L}*|brauch\p{L}*|peux|puis|pourrais|dois|faut|voulez|vais|puedo|podría|debo|quier\p{L}*|necesit\p{L}*|voy|posso|poderia|devo|quer\p{L}*|precis\p{L}*|vou)(?![\p{L}])(?!\s+(?:see|sehen|voir|ver)(?![\p{L}])).{0,40}(?:${PHOTO}|attach|send|upload|schick|anhäng|hochlad|envoy|joindre|enviar|adjuntar|mandar|anexar)`,
  String.raw`(?<![\p{L}])(?:not|nicht|n['’]t|pas|no|não)\s+(?:[\p{L}-]+\s+)?(?:attach|send|sent|upload|includ|schick|geschickt|anhäng|angehängt|envoy|joint|adjunt|envi|anex)`,
].join('|'), 'iu');

/** Whether the customer gave a photo: it is said to be there, not that it may come or that something is a picture. */
export function givesPhoto(words: string): boolean {
  return words.split(/[.!?;,\n]+/).some((clause) => !NOT_YET.test(clause) && (TOGETHER.test(clause) || (ATTACHED.test(clause) && !OTHER_PAPER.test(clause))));
}
