import type { Entity } from '@countersign/shared/assist/triage';
import { MONTH_WORDS } from './date-words.ts';

/** A pattern for one kind of entity; a group `value` narrows what is named. */
export interface EntityRecogniser {
  readonly type: Entity['type'];
  readonly pattern: RegExp;
}

const CODE = String.raw`(?=[A-Z0-9-]*\d)[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){2,30}`;
const LINKING = String.raw`\s*(?:(?:no|nr|num|number|nummer|id|code|ref|reference|réf|référence|referencia|referência|numéro|numero|número|nº|n°|n\.º)(?![\p{L}])\.?\s*)?(?:is|was|ist|lautet|est|es|é)?\s*[:#=]?\s*#?\s*`;
const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const UNIT = String.raw`(?:€|£|R\$|\$|¥|(?:EUR|USD|GBP|CHF|AUD|CAD|SEK|NOK|DKK|PLN|BRL|MXN|ARS|CLP|COP|JPY|euros?|dollars?|dólar(?:es)?|pounds?|pfund|libras?|franken|francs suisses|reais|pesos?|kr)(?![\p{L}]))`;
const WEEKDAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const DIA = String.raw`(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`;
const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|ein(?:em|er)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|uma?|dois|duas|três|quatro|sete|oito|nove|dez)`;

/** Built-in recognisers in five languages, the surest first: the first to claim a span keeps it. */
export const entityRecognisers: readonly EntityRecogniser[] = [
  { type: 'link', pattern: /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;!?]/giu },
  { type: 'tracking', pattern: new RegExp(String.raw`(?<![\p{L}])(?:tracking|sendungs\p{L}*|sendung|paketnummer|parcel|suivi|colis|seguimiento|guía|rastreio|rastreamento|rastreo)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'invoice', pattern: new RegExp(String.raw`(?<![\p{L}])(?:invoice|receipt|rechnung(?:s\p{L}*)?|facture|factura|fattura|fatura|nota fiscal|factuur)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'invoice', pattern: /\bINV-?\d[\dA-Z-]{2,20}\b/giu },
  { type: 'order', pattern: new RegExp(String.raw`(?<![\p{L}])(?:orders?|booking|reservation|confirmation|purchase|bestell\p{L}*|auftrag\p{L}*|buchung\p{L}*|commande|réservation|pedido|compra|reserva|encomenda|ordine|prenotazione|bestelling)${LINKING}(?<value>${CODE})`, 'giu') },
  { type: 'error-code', pattern: new RegExp(String.raw`(?<![\p{L}])(?:error|fehler|fehlercode|fehlermeldung|erreur|errore|erro|fout|code)(?:\s+(?:code|message|number|meldung|nr|no|código|numéro))?\.?\s*[:#]?\s*(?<value>(?=[A-Z0-9_.-]*\d)[A-Z0-9][A-Z0-9_.-]{0,24}[A-Z0-9]|\d+)`, 'giu') },
  { type: 'error-code', pattern: /\b(?:ERR|E)[-_][A-Z0-9_]{2,30}\b|\b0x[0-9A-F]{4,16}\b|\bHTTP\s?[45]\d\d\b/gu },
  { type: 'account', pattern: new RegExp(String.raw`(?<![\p{L}])(?:(?:account|customer|member(?:ship)?|client)\s+(?:no|nr|number|id)|kunden\p{L}*n(?:umme)?r|konto\p{L}*n(?:umme)?r|numéro (?:de )?(?:client|compte|adhérent)|número (?:de )?(?:cliente|cuenta|socio|conta|sócio)|(?:id|nº|n°) (?:de )?cliente?)\.?\s*(?:is|ist|est|es|é|:|#)?\s*(?<value>${CODE})`, 'giu') },
  { type: 'order', pattern: /(?<![\w#])#\s?(?<value>\d{4,14}|[A-Z]{1,4}-?\d{3,12})\b/gu },
  { type: 'order', pattern: /\b(?<value>[A-Z]{2,4}-\d{4,12})\b(?!-)/gu },
  { type: 'device', pattern: new RegExp(String.raw`(?<![\p{L}])(?:serial(?:\s+(?:no|number))?|s\/n|seriennummer|imei|numéro de série|número de serie|número de série)\.?\s*(?:is|ist|est|es|é|:|#)?\s*(?<value>${CODE})`, 'giu') },
  { type: 'device', pattern: /\b(?:i(?:Phone|Pad)(?:\s?(?:\d{1,2}|SE|X[SR]?|Air|mini|Pro|Max|Plus))*|MacBook(?:\s(?:Air|Pro))?|Galaxy\s[A-Z]?\w*\d+\w*|Pixel\s\d\w*|iOS\s?\d+(?:\.\d+)*|Android\s?\d+(?:\.\d+)*|Windows\s?(?:7|8|10|11|XP)|macOS(?:\s\w+)?|Chrome\s?\d*|Firefox\s?\d*|Safari\s?\d*|Kindle|Xbox(?:\s\w+)?|PlayStation\s?\d?|PS[45])\b/giu },
  { type: 'amount', pattern: new RegExp(String.raw`(?:(?:US\$|MX\$|R\$|[€$£¥])|\b(?:EUR|USD|GBP|CHF|AUD|CAD|SEK|NOK|DKK|PLN|BRL|MXN)\b)\s?(?:${NUMBER})|\b\d+\s?€\s?\d{2}\b|(?:${NUMBER})\s?${UNIT}`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?${MONTH_WORDS}(?![\p{L}])(?:,?\s(?:de\s)?\d{4})?|\b${MONTH_WORDS}\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|vorgestern|übermorgen|gestern|heute|(?<!guten |heute |gestern )morgen|avant-hier|après-demain|aujourd[’']hui|demain|anteayer|ayer|pasado mañana|hoy|(?<!la |esta |de )mañana|anteontem|depois de amanhã|ontem|hoje|amanhã)(?![\p{L}])`, 'giu') },
  { type: 'date', pattern: new RegExp(String.raw`(?<![\p{L}])(?:${COUNT} (?:days?|weeks?) ago|vor ${COUNT} (?:tag(?:en)?|wochen?)|il y a ${COUNT} (?:jours?|semaines?)|hace ${COUNT} (?:días?|semanas?)|(?:há|faz) ${COUNT} (?:dias?|semanas?)|last (?:week|month|${WEEKDAY})|(?:on|since) ${WEEKDAY}|(?:letzten?|vergangenen) (?:woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|(?:el )?${DIA} pasado|(?:segunda|terça|quarta|quinta|sexta|sábado|domingo) passad[ao])(?![\p{L}])`, 'giu') },
  { type: 'product', pattern: /(?<![\p{L}])(?:model|modell|modèle|modelo|modello|article|item|sku|artikel|artículo|artigo|référence produit)(?:\s*(?:no|nr|number|name|nummer))?\.?\s*[:#]?\s*(?<value>(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{1,24})\b/giu },
];
