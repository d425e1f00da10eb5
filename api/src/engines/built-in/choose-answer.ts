import type { FoundSource } from '@countersign/shared/assist/source';
import { answerWindow, type AnswerWindow } from './answer-window.ts';
import { focusShare, type Focus } from './focus.ts';
import { passageUnits } from './passage-units.ts';
import { scoreUnits } from './score-unit.ts';

/** Units quoted from one source. */
export interface AnswerPart {
  readonly source: FoundSource;
  readonly window: AnswerWindow;
}

const PASSAGES_READ = 6;
const MOST_PARTS = 3;
const LEAST_SCORE = 0.12;
/** A further passage must add this share of the focus. */
const LEAST_GAIN = 0.22;

/** The passages' own sentences that answer the focus best: one passage leads, others come in only for what it leaves open. */
export function chooseAnswer(sources: readonly FoundSource[], focus: Focus): AnswerPart[] {
  const parts = sources.slice(0, PASSAGES_READ).flatMap((source): AnswerPart[] => {
    const scored = scoreUnits(passageUnits(source.text), `${source.title} ${source.heading}`, source.score, focus);
    const window = answerWindow(scored);
    return window && window.score >= LEAST_SCORE ? [{ source, window }] : [];
  });
  parts.sort((one, other) => other.window.score - one.window.score);
  const chosen: AnswerPart[] = [];
  const covered = new Set<string>();
  const said = new Set<string>();
  let lines = 0;
  for (const part of parts) {
    const gain = focusShare([...part.window.stems].filter((stem) => !covered.has(stem)), focus);
    if (chosen.length > 0 && (gain < LEAST_GAIN || part.window.score < chosen[0]!.window.score * 0.6 || lines + part.window.units.length > 10)) continue;
    const units = part.window.units.filter((unit) => !said.has(bare(unit.text)));
    if (units.length === 0) continue;
    chosen.push({ source: part.source, window: { ...part.window, units } });
    for (const unit of units) said.add(bare(unit.text));
    for (const stem of part.window.stems) covered.add(stem);
    lines += units.length;
    if (chosen.length >= MOST_PARTS) break;
  }
  return chosen;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
