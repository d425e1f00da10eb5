import { begin as B, end as E, gap, pattern } from './grammar.ts';
import type { PromiseLanguage } from './promise.ts';

const US = `(?:${B}(?:nous|on)(?:\\s+(?:vous|te|le|la|les|lui|en|y))*|${B}je(?:\\s+(?:vous|te|le|la|les|lui|en|y))*|${B}j['’](?:en\\s+)?)`;
const DOING = `(?:${B}(?:nous|on|je)\\s+(?:(?:vous|te|l['’]|le|la|les)\\s*)*(?:avons|allons|pouvons|a|va|peut|vais|peux|viens|venons|sommes|suis|souhaitons|serons|tiens|tenons)${E}|${B}(?:nous|on|je)\\s+(?:vous|t['’]|te)\\s*(?:l['’])?(?:ai|avons)${E}|${B}j['’]ai${E}|${B}je\\s+(?:vous\\s+)?(?:l['’])?ai${E})`;
const YOU = `(?:${B}(?:vous|tu)\\s+(?:recevrez|recevez|recevras|obtiendrez|obtenez|aurez|allez\\s+recevoir|pouvez\\s+bénéficier|bénéficiez|bénéficierez|serez|avez\\s+droit))`;
const REFUND = '(?:remboursements?|avoir\\s+de|argent)';
const CREDIT = "(?:bons?\\s+d(?:['’]achat|e\\s+\\d+)|avoirs?|chèques?[- ]cadeaux?|cartes?[- ]cadeaux?|crédits?(?!\\s+d['’]impôt)|dédommagements?|compensations?|indemnisations?|points|miles|geste\\s+commercial)";
const DISCOUNT = '(?:remises?|réductions?|rabais|ristournes?|\\d{1,3}\\s?(?:%|pour\\s+cent)|code\\s+promo\\p{L}*)';
/** What is sent anew and is no goods. */
const MESSAGE = '(?:liens?|codes?|e-?mails?|courriels?|mots?\\s+de\\s+passe|factures?|adresse|version|messages?|formulaire|ticket)(?!\\p{L})';
const NEW = `(?:remplacements?|(?:un|une|le|la)\\s+nouve(?:au|l|lle)\\s+(?!${MESSAGE})\\p{L}+|échange)`;
const COUNT = '(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques)';
const UNIT = '(?:minutes?|heures?|jours?|semaines?|mois)';
const DAY = "(?:demain|ce\\s+soir|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la\\s+fin\\s+de\\s+(?:la\\s+)?(?:semaine|journée|mois)|le\\s+\\d{1,2}|\\d{1,2}\\s?h)";
const TIME = `(?:(?:sous|dans\\s+(?:les|un\\s+délai\\s+de)|dans|d['’]ici|en\\s+moins\\s+de|en)\\s+(?:maximum\\s+)?${COUNT}(?:\\s*(?:-|–|à|ou)\\s*${COUNT})?\\s+(?:prochaines?\\s+)?${UNIT}|dans\\s+les\\s+(?:\\S+\\s+)?(?:prochaines?\\s+)?${UNIT}|(?:d['’]ici|avant|au\\s+plus\\s+tard|dès|jusqu['’]à)\\s+(?:à\\s+)?(?:le\\s+)?${DAY}|${B}(?:demain|aujourd['’]hui)|${B}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\\s+prochain)?)`;
const FREE = "(?:gratuit(?:e|s|es|ement)?|sans\\s+(?:aucun\\s+)?frais(?:\\s+supplémentaires?)?|à\\s+nos\\s+frais|à\\s+notre\\s+charge|offert(?:e|s|es)?)";
const THING = '(?:(?:votre|la|le|les|vos|un|une|ce|cette)\\s+(?:commande|colis|remboursement|livraison|paiement|argent|montant|remplacement|produit|article|technicien|réponse|problème|avoir|bon|compte|pièce|dossier|conseiller)s?)';

/** French promises: the kinds of the English ones. */
export const french: PromiseLanguage = {
  code: 'fr',
  topic: /compte|route|prend|prenons|pay|factur|rembours|avoir|bon |bons |cadeau|crédit|dédommag|compens|indemnis|points|miles|geste|remise|réduc|rabais|ristourn|%|promo|remplac|échang|nouve|gratuit|frais|charge|offer|offr|sous |dans |ici |demain|aujourd|avant |plus tard|garanti|promet|engag|assur|prix|tarif|rachet|responsab|faute|tort|dommage|prolong|annul|légal|droit|loi|tribunal|médic|dose|compris|invest|actions|impôt|lundi|mardi|mercredi|jeudi|vendredi/iu,
  promises: [
    ['refund', pattern(`${B}(?:argent|montant|somme|remboursement)${gap(2)}\\s+(?:sera|est|arrivera)${gap(3)}\\s+sur\\s+(?:votre|ton)\\s+(?:compte|carte)${E}`)],
    ['liability', pattern(`${US}\\s*(?:prenons|prendrons|prends|prendrai)\\s+(?:\\p{L}+\\s+)?en\\s+charge${E}${gap(4)}`)],
    ['replacement', pattern(`${B}${NEW}${gap(3)}\\s+(?:est|sont)\\s+(?:déjà\\s+)?(?:en\\s+route|parti(?:e|s|es)?|expédié\\p{L}*|envoyé\\p{L}*|commandé\\p{L}*)${E}`)],
    ['refund', pattern(`${US}\\s*(?:rembourser(?:ons|ai|a)|remboursons|rembourse|restituer(?:ons|ai))${E}${gap(4)}`)],
    ['refund', pattern(`${DOING}${gap(5)}\\s+(?:rembourser|remboursée?s?|restituer|recréditer|recrédité)${E}${gap(3)}`)],
    ['refund', pattern(`(?:${US}|${DOING})${gap(6)}\\s+(?:le|un|votre|ton|ce)\\s+(?:\\p{L}+\\s+)?remboursement${E}`)],
    ['refund', pattern(`${YOU}${gap(6)}\\s+(?:${REFUND}|remboursée?s?)${E}`)],
    ['refund', pattern(`${B}(?:remboursement|montant|argent|somme|paiement|frais|achat|commande|prix)${gap(5)}\\s+(?:sera|seront|est|sont|a\\s+été|ont\\s+été|va\\s+être|vous\\s+sera|vous\\s+seront)(?:\\s+(?:bien|intégralement|entièrement|automatiquement))?\\s+(?:remboursée?s?|effectuée?|versée?s?|créditée?s?|recréditée?s?|restituée?s?|émise?|traitée?|lancée?|validée?)${E}`)],
    ['credit', pattern(`(?:${US}\\s*(?:offr|accord|ajout|envo|enverr|crédit|dédommag|indemnis|vers)\\p{L}*|${DOING}${gap(4)}\\s+(?:offr|accord|ajout|envoy|crédit|émis|émettre|dédommag|indemnis|vers|octroy)\\p{L}*|${YOU})${gap(6)}\\s+${CREDIT}${E}`)],
    ['credit', pattern(`(?:${US}|${DOING})${gap(2)}\\s*(?:dédommager|dédommagerons|indemniser|indemniserons|prolonger|prolongerons|prolongé)${E}${gap(4)}`)],
    ['credit', pattern(`${B}(?:${CREDIT})${gap(5)}\\s+(?:sera|seront|a\\s+été|ont\\s+été)\\s+(?:ajoutée?s?|créditée?s?|envoyée?s?|émise?s?|versée?s?|appliquée?s?)${E}`)],
    ['discount', pattern(`(?:${US}\\s*(?:offr|accord|appliqu|fai|fer|propos)\\p{L}*|${DOING}${gap(4)}\\s+(?:offrir|accorder|appliquer|faire|proposer|accordé|appliqué)|${YOU})${gap(5)}\\s+${DISCOUNT}`)],
    ['discount', pattern(`${B}(?:voici|profitez\\s+d['’])${gap(4)}\\s*${DISCOUNT}`)],
    ['replacement', pattern(`(?:${US}\\s*(?:env|expédi|livr|rempla|échang|fourni)\\p{L}*|${DOING}${gap(4)}\\s+(?:env|expédi|livr|fourni)\\p{L}*|${YOU})${gap(5)}\\s+${NEW}`)],
    ['replacement', pattern(`(?:${US}\\s*(?:remplacerons|remplaçons|remplacerai|remplace|échangeons|échangerons)|${DOING}${gap(3)}\\s+(?:remplacer|remplacé|échanger|échangé))${E}${gap(3)}`)],
    ['replacement', pattern(`${B}remplacement${gap(4)}\\s+(?:sera|est|a\\s+été)\\s+(?:envoyée?|expédiée?|livrée?|en\\s+route)${E}`)],
    ['waiver', pattern(`(?:${US}|${DOING}|${YOU}|${B}(?:réparation|livraison|retour|échange|envoi|service|remplacement|mise\\s+à\\s+niveau|surclassement)${gap(2)}\\s+(?:est|sera|vous\\s+est|vous\\s+sera)|${B}(?:c['’]est|ce\\s+sera))${gap(7)}\\s+${FREE}${E}`)],
    ['waiver', pattern(`(?:${US}\\s*(?:supprim|annul|renon|prend)\\p{L}*|${DOING}${gap(4)}\\s+(?:supprim|annul|renonc|pris|prendre)\\p{L}*)${gap(5)}\\s+(?:frais|pénalités?|charges?|surcoût)${E}`)],
    ['waiver', pattern(`${B}(?:vous|tu)\\s+n['’](?:aurez|aurez\\s+pas|avez|auras|as)\\s+(?:rien|aucun\\s+frais|pas)\\s*(?:à\\s+(?:payer|régler))?|${B}(?:vous\\s+)?ne\\s+(?:vous\\s+)?(?:sera|seront|serez)\\s+(?:pas|rien)\\s+factur\\p{L}+|${B}rien\\s+ne\\s+vous\\s+sera\\s+facturé`)],
    ['deadline', pattern(`(?:${US}|${DOING}|${YOU}|${THING}(?:\\s+\\p{L}+)?\\s+(?:sera|seront|arrivera|arriveront|va|vont|vous|est|parviendra|interviendra|passera))${gap(8)}\\s+${TIME}`)],
    ['guarantee', pattern(`(?:${US}\\s*(?:garantissons|garantis|promettons|promets|assurons\\s+que|assure\\s+que|engageons|engage)|${B}(?:nous\\s+nous\\s+engageons|je\\s+m['’]engage)|${DOING}${gap(3)}\\s+(?:garantir|promettre|promis))${E}${gap(4)}|${B}(?:est|sera)\\s+garantie?${E}|${B}vous\\s+avez\\s+ma\\s+parole`)],
    ['price', pattern(`(?:${US}\\s*(?:align|maint|honor|conserv|bloqu|respect|rachèt|rachet|reprend)\\p{L}*|${DOING}${gap(3)}\\s+(?:aligner|maintenir|honorer|bloquer|racheter|reprendre))${gap(6)}\\s+(?:prix|tarif|offre|véhicule|voiture|appareil)${E}|${B}(?:prix|tarif)${gap(3)}\\s+(?:restera|sera|ne\\s+changera|reste)${E}${gap(3)}|${B}vous\\s+ne\\s+paierez\\s+que${E}${gap(3)}`)],
    ['liability', pattern(`(?:${US}\\s*(?:assum|reconn|accept|prenons|prends|prendrons)\\p{L}*|${DOING}${gap(3)}\\s+(?:assumer|reconnaître|prendre))${gap(4)}\\s+(?:responsabilité|faute|torts?|coûts?|frais\\s+de\\s+réparation|dommages?)${E}|${B}(?:c['’]est|c['’]était|l['’]erreur\\s+vient\\s+de|la\\s+faute\\s+(?:est|était))\\s+(?:entièrement\\s+)?(?:notre\\s+faute|de\\s+notre\\s+faute|la\\s+nôtre|chez\\s+nous)`)],
    ['legal', pattern(`${B}(?:vous\\s+(?:avez\\s+(?:légalement\\s+)?(?:le\\s+)?droit|êtes\\s+(?:en\\s+droit|légalement)|pouvez\\s+(?:porter\\s+plainte|poursuivre|saisir\\s+le\\s+tribunal)|devriez\\s+(?:porter\\s+plainte|poursuivre|saisir))|c['’]est\\s+(?:parfaitement\\s+)?(?:légal|illégal))${E}${gap(5)}`)],
    ['medical', pattern(`${B}vous\\s+(?:devriez|devez|pouvez)(?:\\s+\\p{L}+)?\\s+(?:prendre|arrêter|augmenter|réduire|doubler|cesser)${gap(4)}\\s+(?:médicaments?|doses?|traitement|comprimés?|antibiotiques?)${E}`)],
    ['financial', pattern(`${B}vous\\s+(?:devriez|devez)(?:\\s+\\p{L}+)?\\s+(?:investir|acheter|vendre|placer)${gap(4)}\\s+(?:actions|bourse|fonds|obligations|cryptomonnaies?|argent)${E}|${B}(?:c['’]est|est)\\s+déductible\\s+des\\s+impôts`)],
  ],
  clauseBreak: /[;:–—]|,\s|\s-\s|(?<!\p{L})(?:mais|cependant|toutefois|car|alors|donc|tandis\s+que|(?:et|ainsi)\s+(?=(?:nous|vous|je|on|le|la|votre)\s))/giu,
  blocker: /(?<!\p{L})(?:merci\s+de|veuillez|ne|n['’]|jamais|aucune?|ni|pas|sans\s+garantie|pourrions|pourrait|pourriez|pourront\s+peut|peut-être|éventuel\p{L}*|souhaiterions|souhaiteriez|souhaitez|voudriez|aimerions|aimerais|espérons|espère|essay\p{L}*|tent\p{L}*|vérifi\p{L}*|examin\p{L}*|étudi\p{L}*|si|demand\p{L}*|sollicit\p{L}*|désolés?|impossible|incapables?|refus\p{L}*|malheureusement|aviez|avait|disait|affirm\p{L}*|compren\p{L}*|généralement|normalement|habituellement)(?!\p{L})/iu,
  ownNegation: /(?<!\p{L})(?:n['’](?:aurez|avez|auras|as)\s+(?:rien|aucun|pas)|aucun\s+frais|ne\s+(?:vous\s+)?(?:sera|seront|serez)\s+(?:pas|rien)|rien\s+ne\s+vous|ne\s+(?:changera|paierez)(?:\s+(?:pas|que))?|pas\s+(?:à\s+payer|plus\s+tard)|n['’]hésitez\s+pas)/giu,
  condition: /(?<!\p{L})(?:si|s['’](?=ils?\s)|à\s+condition|sous\s+réserve|à\s+moins|en\s+cas|dès\s+lors\s+que|pourvu\s+que|selon\s+(?:le|la|les)\s+(?:résultat|état)|une\s+fois\s+(?:validé|approuvé|accepté)\p{L}*)(?!\p{L})/iu,
  courtesy: /(?<!\p{L})si\s+(?:vous\s+(?:le\s+)?(?:souhaitez|voulez|préférez|désirez|avez\s+(?:d['’]autres|des|la\s+moindre|une)\s+questions?)|cela\s+vous\s+convient|besoin|nécessaire)[^,.;!?]*|(?<!\p{L})n['’]hésitez\s+pas[^,.;!?]*/giu,
};
