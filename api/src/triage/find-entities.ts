import type { Entity } from '@countersign/shared/assist/triage';

type EntityType = Entity['type'];

const CODE = String.raw`(?=[A-Z0-9-]*\d)[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){2,30}`;
const LINKING = String.raw`\s*(?:(?:no|nr|num|number|nummer|id|code|ref|reference|numéro|numero|número|nº|n°)\b\.?\s*)?(?:is|was|ist|est|es|é)?\s*[:#=]?\s*#?\s*`;
const MONTH = String.raw`(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)`;
const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;

const recognisers: readonly { readonly type: EntityType; readonly pattern: RegExp }[] = [
  { type: 'link', pattern: /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;!?]/giu },
  { type: 'tracking', pattern: new RegExp(String.raw`\b(?:tracking|sendungs\w*|parcel|suivi|seguimiento)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'tracking', pattern: /\b(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|JJD\d{12,20})\b/gu },
  { type: 'invoice', pattern: new RegExp(String.raw`\b(?:invoice|receipt|rechnung(?:s\w*)?|facture|factura|fattura|fatura|factuur)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'invoice', pattern: /\bINV-?\d[\dA-Z-]{2,20}\b/giu },
  { type: 'order', pattern: new RegExp(String.raw`\b(?:orders?|booking|reservation|confirmation|purchase|bestell\w*|auftrag\w*|buchung\w*|commande|réservation|pedido|reserva|encomenda|ordine|prenotazione|bestelling)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'order', pattern: /(?<![\w#])#\s?(?<value>\d{4,14}|[A-Z]{1,4}-?\d{3,12})\b/gu },
  { type: 'order', pattern: /\b(?<value>[A-Z]{2,4}-\d{4,12})\b(?!-)/gu },
  { type: 'error-code', pattern: new RegExp(String.raw`\b(?:error|fehler|erreur|errore|erro|fout|code)(?:\s+(?:code|message|number|meldung|nr|no))?\.?\s*[:#]?\s*(?<value>(?=[A-Z0-9_.-]*\d)[A-Z0-9][A-Z0-9_.-]{0,24}[A-Z0-9]|\d+)`, 'giu') },
  { type: 'error-code', pattern: /\b(?:ERR|E)[-_][A-Z0-9_]{2,30}\b|\b0x[0-9A-F]{4,16}\b|\bHTTP\s?[45]\d\d\b/gu },
  { type: 'account', pattern: new RegExp(String.raw`\b(?:account|customer|member(?:ship)?|kunden\w*|konto\w*|client|cliente)(?:\s+(?:no|nr|number|id|nummer|numéro))\.?\s*(?:is|:|#)?\s*(?<value>${CODE})`, 'giu') },
  { type: 'device', pattern: new RegExp(String.raw`\b(?:serial(?:\s+(?:no|number))?|s\/n|seriennummer|imei|numéro de série|número de serie)\.?\s*(?:is|ist|:|#)?\s*(?<value>${CODE})`, 'giu') },
  { type: 'device', pattern: /\b(?:i(?:Phone|Pad)(?:\s?(?:\d{1,2}|SE|X[SR]?|Air|mini|Pro|Max|Plus))*|MacBook(?:\s(?:Air|Pro))?|Galaxy\s[A-Z]?\w*\d+\w*|Pixel\s\d\w*|iOS\s?\d+(?:\.\d+)*|Android\s?\d+(?:\.\d+)*|Windows\s?(?:7|8|10|11|XP)|macOS(?:\s\w+)?|Chrome\s?\d*|Firefox\s?\d*|Safari\s?\d*|Kindle|Xbox(?:\s\w+)?|PlayStation\s?\d?|PS[45])\b/giu },
  { type: 'amount', pattern: new RegExp(String.raw`(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|AUD|CAD|SEK|NOK|DKK|PLN)\b)\s?(?:${NUMBER})|(?:${NUMBER})\s?(?:€|£|\$|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|kr)\b)`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?${MONTH}\b(?:,?\s\d{4})?|\b${MONTH}\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?|\b(?:yesterday|today|tomorrow|gestern|heute|morgen|hier|ayer|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b`, 'giu') },
  { type: 'product', pattern: /\b(?:model|modell|modèle|modelo|modello|article|item|sku|artikel)(?:\s*(?:no|nr|number|name|nummer))?\.?\s*[:#]?\s*(?<value>(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{1,24})\b/giu },
];

const MOST_CHARACTERS = 20_000;
const MOST_ENTITIES = 40;

/** What a message names: the first recogniser to claim a span keeps it. In order of appearance. */
export function findEntities(text: string, messageId: string): Entity[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const taken: { start: number; end: number; entity: Entity }[] = [];
  for (const { type, pattern } of recognisers) {
    for (const match of read.matchAll(pattern)) {
      const value = (match.groups?.value ?? match[0]).trim();
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end, entity: { type, value, messageId } });
    }
  }
  const seen = new Set<string>();
  return taken
    .sort((one, other) => one.start - other.start)
    .map(({ entity }) => entity)
    .filter(({ type, value }) => !seen.has(`${type} ${value.toLowerCase()}`) && seen.add(`${type} ${value.toLowerCase()}`))
    .slice(0, MOST_ENTITIES);
}
