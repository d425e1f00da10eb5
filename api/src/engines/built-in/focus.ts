import { stemsOf } from '../../knowledge/index/postings.ts';
import { stemWord } from '../../knowledge/index/stem-word.ts';
import { weakWords } from '../../knowledge/index/stop-words.ts';
import type { KnowledgeQuery } from '../../knowledge/index/knowledge-index.ts';

/** What the reply must speak about: weighted stems of the ticket's query, and the kind of answer that is asked for. */
export interface Focus {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly language: string;
  /** Focus stems of each thing an agent already told the customer. */
  readonly told: readonly ReadonlySet<string>[];
  readonly wants: Wants;
  /** One question put directly: the title over a sentence says nearly as much as its words, and a row of a table may be the whole answer. */
  readonly isDirect?: boolean;
}

/** The kinds of answer a text asks for. */
export interface Wants {
  readonly time: boolean;
  readonly money: boolean;
  readonly steps: boolean;
}

const MOST_STEMS = 60;
const WEAK = 0.2;

/** Builds the focus from the parts of a query. Rare words weigh more; a word that none of the texts holds does not count. */
export function buildFocus(parts: KnowledgeQuery['parts'], language: string, texts: readonly string[], rarity: (stem: string) => number, told: readonly string[] = []): Focus {
  const known = new Set(texts.flatMap((text) => [...stemsOf(text, language)]));
  const weak = new Set([...weakWords].map((word) => stemWord(word, language)));
  const weights = new Map<string, number>();
  for (const part of parts) {
    for (const stem of new Set(stemsOf(part.text, language))) {
      if (!known.has(stem)) continue;
      const weight = part.weight * rarity(stem) * (weak.has(stem) ? WEAK : 1);
      weights.set(stem, Math.max(weights.get(stem) ?? 0, weight) + 0.3 * Math.min(weights.get(stem) ?? 0, weight));
    }
  }
  const heaviest = [...weights].sort((one, other) => other[1] - one[1]).slice(0, MOST_STEMS);
  const newest = parts.filter((part) => part.weight >= 0.65).map((part) => part.text).join('\n');
  return {
    weights: new Map(heaviest),
    total: heaviest.reduce((sum, [, weight]) => sum + weight, 0),
    language,
    told: told.map((text) => new Set(stemsOf(text, language))),
    wants: readWants(newest),
  };
}

const ASKS_TIME = [
  /\b(?:how (?:long|soon|often|many (?:days|weeks|months))|when|deadline|what time|until)\b/i,
  /(?<!\p{L})(?:wie (?:lange|schnell|oft|viele (?:stunden|tage|wochen|monate|jahre))|wann|combien de (?:temps|jours|semaines|mois)|quand|quel(?:s|le)? (?:est le |sont les |est la )?(?:d[eé]lais?|dur[eé]e)|cu[aá]ndo|cu[aá]nt[oa]s? (?:tiempo|d[ií]as|semanas|meses|horas|tarda\p{L}*|dura\p{L}*|demora\p{L}*)|qu[eé] plazo|quando|quant[oa]s? (?:temp[oi]|dias|giorni|semanas|meses|mesi|horas|ore|demora\p{L}*|dura\p{L}*)|qual (?:é |e )?o prazo|wanneer|hoe (?:lang|snel|vaak)|hoeveel (?:dagen|weken|maanden))(?!\p{L})/iu,
];
const ASKS_MONEY = [
  /\b(?:how much|cost|price|fee|charge|expensive|cheap|rate)\b/i,
  /(?<!\p{L})(?:wie viel|wie (?:hoch|teuer) (?:ist|sind|wird) (?:\p{L}+ ){0,2}\p{L}*(?:kosten|geb(?:ü|ue)hr\p{L}*|preis\p{L}*|betrag|porto)|kostet|kosten|combien(?! de)|co[uû]te\p{L}*|cu[aá]nto (?:cuesta\p{L}*|vale\p{L}*|cobran|es|sale|hay que pagar)|cuesta\p{L}*|precios?|quanto(?! (?:temp[oi]|demora|dura))|custa\p{L}*|preços?|hoeveel(?! (?:dagen|weken|maanden)))(?!\p{L})/iu,
];
const ASKS_STEPS = [
  /\b(?:how (?:do|can|to|should|would|could)|what (?:do|should|must|can) (?:i|we)|what to do|steps?|set ?up|configure|install|connect|pair|reset)\b/i,
  /(?<!\p{L})(?:wie (?:kann|mache|geht)|was (?:kann|muss|soll) ich|comment|cómo|como (?:puedo|hago|posso|faço|se)|qu[eé] (?:hago|tengo que hacer|debo hacer)|come (?:posso|faccio)|o que (?:faço|devo)|hoe (?:kan|moet))(?!\p{L})/iu,
];

/** Whether a text asks how long or when, how much, or what to do. */
export function readWants(text: string): Wants {
  const asks = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
  return { time: asks(ASKS_TIME), money: asks(ASKS_MONEY), steps: asks(ASKS_STEPS) };
}

/** The focus stems a text holds. */
export function focusStems(text: string, focus: Focus): Set<string> {
  const held = new Set<string>();
  for (const stem of stemsOf(text, focus.language)) if (focus.weights.has(stem)) held.add(stem);
  return held;
}

/** Sum of the weights of some focus stems, as a share of all. */
export function focusShare(stems: Iterable<string>, focus: Focus): number {
  let sum = 0;
  for (const stem of stems) sum += focus.weights.get(stem)!;
  return focus.total === 0 ? 0 : sum / focus.total;
}
