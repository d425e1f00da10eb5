import type { PassageUnit } from './passage-units.ts';
import type { ScoredUnit } from './score-unit.ts';

/** Units of one passage that answer together, in their order. */
export interface AnswerWindow {
  readonly units: readonly PassageUnit[];
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

const MOST_SENTENCES = 4;
const MOST_LIST = 9;
/** A neighbour stays when it says this share of what the best unit says. */
const KEEP = 0.33;
const CONDITION = /^(?:if|unless|except|however|only|note|but|provided|otherwise|exceptions?|please note|wenn|falls|außer|jedoch|sauf|si|excepto|salvo|se|tranne|als|tenzij)\b/i;

/**
 * The best run of units around the best one: what a sentence leans on comes along, conditions that follow stay,
 * a list keeps its lead-in, and numbered steps come whole. `undefined` when nothing stands on its own.
 */
export function answerWindow(scored: readonly ScoredUnit[], most = MOST_SENTENCES): AnswerWindow | undefined {
  const ranked = scored.map((_, position) => position).filter((position) => !scored[position]!.unit.isQuestion).sort((one, other) => scored[other]!.score - scored[one]!.score);
  for (const best of ranked.slice(0, 4)) {
    const picked = scored[best]!.unit.kind === 'sentence' ? aroundSentence(scored, best, most) : aroundListItem(scored, best, most);
    if (picked) {
      const stems = new Set<string>();
      for (const position of picked) for (const stem of scored[position]!.stems) stems.add(stem);
      return { units: picked.map((position) => scored[position]!.unit), stems, score: scored[best]!.score };
    }
  }
  return undefined;
}

function aroundSentence(scored: readonly ScoredUnit[], best: number, most: number): number[] | undefined {
  let start = best;
  while (scored[start]!.unit.isDependent && start > 0 && best - start < 2 && scored[start - 1]!.unit.paragraph >= scored[start]!.unit.paragraph - 1 && scored[start - 1]!.unit.kind === 'sentence' && !scored[start - 1]!.unit.isQuestion) start -= 1;
  if (scored[start]!.unit.isDependent && start > 0) return undefined;
  let end = best + 1;
  const floor = scored[best]!.own;
  while (end < scored.length && end - start < most) {
    const next = scored[end]!;
    if (next.unit.kind !== 'sentence' || next.unit.isQuestion || next.unit.paragraph > scored[best]!.unit.paragraph + 1) break;
    const same = next.unit.paragraph === scored[best]!.unit.paragraph;
    const keeps = same ? (floor > 0 && next.own >= floor * KEEP) || CONDITION.test(next.unit.text) || next.unit.isDependent || (next.own > 0 && end - start < 3) : floor > 0 && next.own >= floor * 0.7;
    if (!keeps || /[:：]$/.test(next.unit.text)) break;
    end += 1;
  }
  while (start > 0 && end - start < most && scored[start - 1]!.unit.kind === 'sentence' && scored[start - 1]!.unit.paragraph === scored[best]!.unit.paragraph && !scored[start - 1]!.unit.isQuestion && !scored[start - 1]!.unit.isDependent && floor > 0 && scored[start - 1]!.own >= floor * KEEP) start -= 1;
  const picked = range(start, end);
  const last = scored[end - 1]!;
  if (/[:：]$/.test(last.unit.text)) {
    const list = listAfter(scored, end - 1);
    if (list.length === 0) return picked.length > 1 ? picked.slice(0, -1) : undefined;
    picked.push(...pickItems(scored, list));
  }
  return picked;
}

function aroundListItem(scored: readonly ScoredUnit[], best: number, most: number): number[] | undefined {
  const { unit } = scored[best]!;
  const list = scored.map((_, position) => position).filter((position) => scored[position]!.unit.paragraph === unit.paragraph && scored[position]!.unit.kind === unit.kind && scored[position]!.unit.leadIn === unit.leadIn);
  const leadIn = unit.leadIn === undefined ? [] : [unit.leadIn];
  if (unit.kind === 'step') return [...leadIn, ...list.slice(0, MOST_LIST)];
  if (isRow(scored[best]!.unit)) return pickRows(scored, list, best);
  const items = pickItems(scored, list, best);
  if (leadIn.length > 0) return [...leadIn, ...items];
  return items.slice(0, Math.max(1, most));
}

function listAfter(scored: readonly ScoredUnit[], leadIn: number): number[] {
  return scored.map((_, position) => position).filter((position) => scored[position]!.unit.leadIn === leadIn);
}

/** A short list is kept whole; of a long one of bullets, the items that say something of the focus. */
function pickItems(scored: readonly ScoredUnit[], list: readonly number[], best?: number): number[] {
  if (list.length <= 6 || scored[list[0]!]!.unit.kind === 'step') return list.slice(0, MOST_LIST);
  const ranked = [...list].sort((one, other) => scored[other]!.score - scored[one]!.score);
  return ranked.slice(0, 4).concat(best !== undefined && !ranked.slice(0, 4).includes(best) ? [best] : []).sort((one, other) => one - other);
}

/** A table row says its key first: "E07: …". */
function isRow(unit: PassageUnit): boolean {
  return unit.kind === 'bullet' && /^[^.:;]{1,60}: \S/.test(unit.text);
}

/** Of a table, the rows that speak of the focus nearly as much as the best one; all of a short one when none stands out. */
function pickRows(scored: readonly ScoredUnit[], list: readonly number[], best: number): number[] {
  const leadIn = scored[best]!.unit.leadIn;
  const own = list.filter((position) => isRow(scored[position]!.unit));
  const close = own.filter((position) => scored[position]!.score >= scored[best]!.score - 0.03);
  const stands = close.length <= 2;
  return [...(!stands && leadIn !== undefined ? [leadIn] : []), ...(stands ? close : own.slice(0, 6))];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
