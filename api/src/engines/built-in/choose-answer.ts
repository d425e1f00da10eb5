import type { FoundSource } from '@countersign/shared/assist/source';
import { answerWindow, type AnswerWindow } from './answer-window.ts';
import { focusShare, type Focus } from './focus.ts';
import { passageUnits, type PassageUnit } from './passage-units.ts';
import { saysWanted, scoreUnits } from './score-unit.ts';

/** Units quoted from one source. */
export interface AnswerPart {
  readonly source: FoundSource;
  readonly window: AnswerWindow;
}

const PASSAGES_READ = 8;
const MOST_PARTS = 3;
const MOST_LINES = 11;
const LEAST_SCORE = 0.04;
/** An answer of fewer words gives way to the next best one that says more. */
const FEWEST_WORDS = 7;
const FEWEST_WORDS_OF_ROWS = 18;
const THIN_SHARE = 0.8;
/** How much the rank of its passage speaks for a window. */
const RANK_SHARE = 2;
/** A further passage for the whole ticket must add this share of the focus, and come this close to the first. */
const LEAST_GAIN = 0.3;
const CLOSE = 0.8;
/** A further question is answered only by a passage that speaks of this much of it. */
const LEAST_QUESTION = 0.35;

/** The passages' own sentences that answer best: for each separate question its best passage, else one for all and others only for what it leaves open. */
export function chooseAnswer(sources: readonly FoundSource[], focus: Focus, questions: readonly Focus[]): AnswerPart[] {
  const chosen: AnswerPart[] = [];
  const said = new Set<string>();
  const take = (part: AnswerPart | undefined): void => {
    if (!part || chosen.length >= MOST_PARTS) return;
    const units = part.window.units.filter((unit) => !said.has(bare(unit.text)));
    const lines = chosen.reduce((sum, { window }) => sum + window.units.length, 0);
    if (units.length === 0 || (chosen.length > 0 && lines + units.length > MOST_LINES) || units.every(isLeadIn)) return;
    for (const unit of units) said.add(bare(unit.text));
    const same = chosen.findIndex((other) => other.source.passageId === part.source.passageId);
    if (same === -1) chosen.push({ source: part.source, window: { ...part.window, units } });
    else chosen.splice(same + 1, 0, { source: part.source, window: { ...part.window, units } });
  };
  if (questions.length > 1) for (const question of questions) take(windows(sources, question, 3).find((part, position) => position === 0 && focusShare(part.window.stems, question) >= LEAST_QUESTION));
  if (chosen.length > 0) return chosen;
  const parts = windows(sources, focus, 4);
  take(parts[0]);
  const covered = new Set(parts[0]?.window.stems);
  for (const part of parts.slice(1)) {
    const gain = focusShare([...part.window.stems].filter((stem) => !covered.has(stem)), focus);
    if (gain < LEAST_GAIN || part.window.score < parts[0]!.window.score * CLOSE) continue;
    take(part);
    for (const stem of part.window.stems) covered.add(stem);
  }
  return chosen;
}

function windows(sources: readonly FoundSource[], focus: Focus, most: number): AnswerPart[] {
  const best = Math.max(1e-6, ...sources.map((source) => source.score));
  return sources
    .slice(0, PASSAGES_READ)
    .flatMap((source): AnswerPart[] => {
      const window = answerWindow(scoreUnits(passageUnits(source.text), `${source.title} ${source.heading}`, focus), most);
      if (!window || window.score < LEAST_SCORE) return [];
      const score = window.score + RANK_SHARE * (source.score / best);
      return [{ source, window: { ...window, score: isThin(window, focus) ? score * THIN_SHARE : score } }];
    })
    .sort((one, other) => other.window.score - one.window.score);
}

/** A table row or a scrap, which says too little to be a reply. */
function isThin({ units }: AnswerWindow, focus: Focus): boolean {
  if (focus.isDirect === true && (focus.wants.time || focus.wants.money) && units.some(({ text }) => saysWanted(text, focus))) return false;
  const words = units.reduce((sum, unit) => sum + unit.text.split(/\s+/).length, 0);
  return words < (units.every((unit) => unit.kind === 'bullet') ? FEWEST_WORDS_OF_ROWS : FEWEST_WORDS);
}

function isLeadIn(unit: PassageUnit): boolean {
  return /[:：]$/.test(unit.text);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
