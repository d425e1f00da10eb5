import { amountInWords } from './amount-words.ts';
import { dateRecognisers } from './date-recognisers.ts';
import { deviceRecognisers } from './device-recognisers.ts';
import type { EntityRecogniser } from './entity-recogniser.ts';
import { errorRecognisers } from './error-recognisers.ts';

const CODE = String.raw`(?!\d{1,2}[./-]\d{1,2}[./-]\d{2})(?=[A-Z0-9-]{0,31}\d)[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){2,30}`;
const GAP = String.raw`\s{0,4}`;
const NUMBERED = String.raw`(?:no|nr|num|number|nummer|id|code|ref|reference|réf|référence|referencia|referência|numéro|numero|número|nº|n°|n\.º)(?![\p{L}])`;
const SAID = String.raw`(?:${GAP}(?:is|was|ist|lautet|est|es|é))?${GAP}[:#=]?${GAP}#?${GAP}`;
const LINKING = String.raw`${GAP}(?:-(?=\d|${NUMBERED}))?(?:${NUMBERED}\.?)?${SAID}`;
const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,2})?`;
const SIGN = String.raw`(?:(?:AU?|CA?|NZ|HK|SG?|US|MX|R)\$|[€$£¥₹])`;
const CURRENCY = String.raw`(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|HKD|SGD|INR|SEK|NOK|DKK|PLN|BRL|MXN|ARS|CLP|COP|JPY)`;
const CENTS = String.raw`(?:cents?|centimes?|c[eéê]ntimos?|centavos?|pence)(?![\p{L}])`;
const UNIT = String.raw`(?:${SIGN}|(?:${CURRENCY}|euros?|dollars?|dólar(?:es)?|pounds?|quid|pfund|libras?|franken|francs suisses|reais|pesos?|zł|kr)(?![\p{L}]))`;
/** "49,- €", "CHF 49.–" */
const ROUND = String.raw`(?:[.,][-–—]{1,2})?`;

/** Built-in recognisers in five languages, the surest first: the first to claim a span keeps it. */
export const entityRecognisers: readonly EntityRecogniser[] = [
  { type: 'link', pattern: /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;!?]/giu },
  { type: 'link', pattern: /(?<![\p{L}\p{N}@._/-])(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}(?:com|net|org|info|biz|io|app|dev|shop|store|online|eu|uk|us|ca|au|de|at|ch|fr|be|lu|es|mx|ar|cl|co|pe|pt|br|it|nl|example)(?![\p{L}\p{N}@-])(?:\/[^\s<>"')\]]*[^\s<>"')\].,;!?])?/giu },
  { type: 'tracking', pattern: new RegExp(String.raw`(?<![\p{L}])(?:tracking|sendungs\p{L}*|sendung|paketnummer|parcel|suivi|colis|seguimiento|guía|rastreio|rastreamento|rastreo)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'invoice', pattern: new RegExp(String.raw`(?<![\p{L}])(?:invoice|receipt|rechnung(?:s\p{L}*)?|(?:rechn|rg|re)\.?[\s-]?(?=nr\b)|facture|factura|fattura|fatura|nota fiscal|factuur)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'invoice', pattern: /\bINV-?\d[\dA-Z-]{2,20}\b/giu },
  { type: 'order', pattern: new RegExp(String.raw`(?<!(?:nif|cpf|cnpj|rut|tva|vat|iva|valor|total|importe|precio|preço|price|amount|date|data|fecha)\s(?:d[aeo]l?|of (?:the|my)|de (?:la|mi|el)|d[ao] (?:minha|meu))\s)(?<![\p{L}])(?:orders?|booking|reservation|confirmation|purchase|bestell\p{L}*|auftrag\p{L}*|(?:best|auftr)\.?[\s-]?(?=nr\b)|buchung\p{L}*|commande|réservation|pedido|compra|reserva|encomenda|ordine|prenotazione|bestelling)${LINKING}(?<value>${CODE})`, 'giu') },
  ...errorRecognisers,
  { type: 'account', pattern: new RegExp(String.raw`(?<![\p{L}])(?:(?:account|customer|member(?:ship)?|client)[\s-](?:no|nr|number|id)|(?:kunden|konto)\p{L}*n(?:umme)?r|(?:kunden|konto|kd|kto)\.?[\s-]?(?:nr|id)|numéro (?:de )?(?:client|compte|adhérent)|número (?:de )?(?:cliente|cuenta|socio|conta|sócio)|(?:id|nº|n°) (?:de )?cliente?)(?![\p{L}])\.?${SAID}(?<value>${CODE})`, 'giu') },
  { type: 'order', pattern: /(?<![\w#])#\s?(?<value>\d{4,14}|[A-Z]{1,4}-?\d{3,12})\b/gu },
  ...deviceRecognisers,
  { type: 'amount', pattern: new RegExp(String.raw`(?<![\p{L}])(?:${SIGN}|${CURRENCY}(?:\s?\$)?)\s?(?:${NUMBER})${ROUND}(?:\s?${CURRENCY}(?![\p{L}]))?|\b\d{1,9}\s?€\s?\d{2}\b|(?<!\d)(?:${NUMBER})${ROUND}\s?${UNIT}(?:\s(?:(?:and|und|et|y|con|e)\s)?\d{1,2}\s?${CENTS})?|\b\d{1,3}\s?${CENTS}`, 'giu') },
  { type: 'amount', languages: ['de'], pattern: /\b\d{1,3}\s?ct(?![\p{L}])/giu },
  { type: 'amount', languages: ['en'], pattern: /(?<![\w.,-])\d{2}p(?![\w-])/gu },
  { type: 'amount', pattern: amountInWords },
  ...dateRecognisers,
  { type: 'product', pattern: /(?<![\p{L}])(?:model|modell|modèle|modelo|modello|article|item|sku|artikel|art(?=\.?[\s-]{0,2}nr\b)|artículo|artigo|référence produit)(?:\.?[\s-]{0,2}(?:no|nr|number|name|nummer)(?![\p{L}]))?\.?\s{0,4}[:#]?\s{0,4}(?<value>(?=[A-Z0-9-]{0,25}\d)[A-Z0-9][A-Z0-9-]{2,24})\b/giu },
];

/** What looks like an order's number where nothing near it says what it is. */
export const bareOrder: EntityRecogniser = { type: 'order', pattern: /\b(?<!\d-)(?!(?:ISO|IEC|DIN|EN|ANSI|IEEE|RFC|UTF|SHA|AES|RTX|GTX|RX|USB|DDR|UTC|GMT|SKU|TEL|FAX|ZIP|PLZ|SN|MFC|DCP)-)(?<value>[A-Z]{2,4}-\d{4,12})\b(?!-)/gu };
