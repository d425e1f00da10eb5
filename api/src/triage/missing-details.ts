import type { Entity } from '@countersign/shared/assist/triage';

/** What tells that a detail was given: an entity, or words of the customer. The first pattern that fits the detail's name counts. */
const signs: readonly { readonly detail: RegExp; readonly entities?: readonly Entity['type'][]; readonly words?: RegExp; readonly fromWords?: number }[] = [
  { detail: /order|booking/i, entities: ['order', 'invoice', 'tracking'] },
  { detail: /serial/i, words: /\b(?:serial|s\/n|seriennummer|imei)\b.{0,30}\d|\b[A-Z]{2}\d{6,}\b/is },
  { detail: /photo|picture|screenshot/i, words: /\b(?:photos?|pictures?|images?|screenshots?|attached|attachment|fotos?|bild(?:er)?|anhang|angehängt|pièces? jointes?|ci-joint\w*|adjunt\w*|imágenes|imagen|anexo|imagens?|captura\w*)\b/i },
  { detail: /e-?mail/i, words: /[^\s@]@[^\s@]{1,200}\.\w/ },
  { detail: /error/i, entities: ['error-code'], words: /\b(?:says?|error|message|fehler\w*|meldung|erreur|mensaje|erro|mensagem)\b\s*:?\s*["“„'«]/i },
  { detail: /device|version|browser/i, entities: ['device'], words: /\b(?:version|v\d|android|ios|windows|mac|chrome|firefox|safari|edge|laptop|tablet|phone|iphone|browser|handy|téléphone|ordinateur|navigateur|móvil|celular|ordenador|navegador|telemóvel|computador)\b/i },
  { detail: /payment|date and amount/i, entities: ['amount', 'date'] },
  { detail: /address|postcode/i, words: /\b\d{4,5}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:street|road|avenue|straße|str\.|rue|calle|via|avenida|rua|platz|weg)\b/ },
  { detail: /code/i, words: /\b(?:code|voucher|coupon|gutschein|gutscheincode|bon|código|cupón|cupom|vale)\s+[A-Z0-9]{4,}/ },
  { detail: /model|product/i, entities: ['product', 'device'], words: /\b[A-Z][a-z]*[- ]?\d{1,4}[A-Za-z]{0,3}\b|\b[A-Z]{2,}-?\d+\w*\b/ },
  { detail: /tried/i, words: /\b(?:tried|try|restart\w*|reset|reinstall\w*|rebooted|unplugged|did (?:that|it|this|both|all)|nothing (?:changed|helped|works)|versucht|ausprobiert|gewechselt|getauscht|neu gestartet|essay(?:é|er)|débranché|redémarré|prob(?:ado|é)|intent(?:ado|é)|reinici\w+|tent(?:ei|ado)|desliguei|provato)(?![\p{L}])/iu },
  { detail: /when|date/i, entities: ['date'] },
  { detail: /instead|size|colou?r/i, words: /\b(?:instead|size|colou?r|rather|größe|farbe|stattdessen|taille|couleur|pointure|talla|color|tamanho|cor)(?![\p{L}])/iu },
  { detail: /plan/i, words: /\b(?:plan|premium|pro|basic|business|enterprise|family|annual|monthly|yearly|tier|tarif|forfait|tarifa|plano|jährlich|monatlich|annuel|mensuel|mensual)\b/i },
  { detail: /reason|what |why/i, fromWords: 18 },
];

/** The details an intent asks for that the customer has not given yet, in the intent's order. */
export function missingDetails(asksFor: readonly string[], entities: readonly Entity[], customerText: string, email: string | null | undefined): string[] {
  const types = new Set(entities.map((entity) => entity.type));
  const words = customerText.split(/\s+/).length;
  return asksFor.filter((detail) => {
    const sign = signs.find((candidate) => candidate.detail.test(detail));
    if (!sign) return true;
    if (/e-?mail/i.test(detail) && email) return false;
    if (sign.entities?.some((type) => types.has(type))) return false;
    if (sign.words?.test(customerText)) return false;
    return !(sign.fromWords !== undefined && words >= sign.fromWords);
  });
}
