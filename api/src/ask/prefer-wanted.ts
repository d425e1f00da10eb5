import type { FoundSource } from '@countersign/shared/assist/source';
import { buildFocus, focusShare, focusStems, readWants, type Focus } from '../engines/built-in/focus.ts';
import { passageUnits } from '../engines/built-in/passage-units.ts';
import { saysWanted } from '../engines/built-in/score-unit.ts';
import { withoutFrame } from './without-frame.ts';

/** So many of the best are read. */
const MOST_READ = 24;
/** A passage without the kind of thing that is asked for keeps this much of its score. */
const UNWANTED = 0.4;
/** What a passage gains whose title and heading name all of the matter. */
const TITLE_GAIN = 0.6;
/** What is general stands first in its document: a later passage that fits no better is over a special case. */
const SPECIAL = 0.75;
/** A heading that denies what the question does not ("What is not covered") is over exceptions. */
const DENIED = 0.5;
const DENIAL = /(?<!\p{L})(?:not|no|never|without|nicht|kein\p{L}*|ohne|pas|sans|non|sin|não|sem|senza|niet|geen|zonder|exce\p{L}*|exclu\p{L}*|ausnahm\p{L}*)(?!\p{L})/iu;
/** A time or an amount after these is a condition ("stored for more than 3 months") and rarely the answer. */
const CONDITION = /(?<!\p{L})(?:more|less|longer|fewer|older|later|earlier|mehr|weniger|länger|plus|moins|más|menos|mais|più|meno|meer|minder|langer) (?:than|als|de|que|di|do que|dan) (?:\p{L}+ )?[€$£]?\d/iu;
const CONDITIONAL = 0.6;

/**
 * Where a question asks how long, when or how much, the passages that say a time or an amount of that very matter come first: by the sentence or row
 * that holds it, read under its title and heading. Other questions keep their order.
 */
export function preferWanted(question: string, sources: readonly FoundSource[], language: string, rarity: (stem: string) => number): readonly FoundSource[] {
  const wants = readWants(question);
  if (!wants.time && !wants.money) return sources;
  const read = sources.slice(0, MOST_READ);
  const focus: Focus = { ...buildFocus([{ text: withoutFrame(question), weight: 1 }], language, read.map((source) => `${source.title} ${source.heading} ${source.text}`), rarity), wants };
  const fits = read.map((source) => fitOf(source, focus, question));
  const isSpecial = (position: number): boolean => read.some((other, at) => other.documentId === read[position]!.documentId && ordinalOf(other) < ordinalOf(read[position]!) && fits[at]! >= fits[position]!);
  const scored = read.map((source, position) => ({ ...source, score: source.score * fits[position]! * (isSpecial(position) ? SPECIAL : 1) }));
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return [...scored.map((source) => ({ ...source, score: source.score / best })).sort((one, other) => other.score - one.score), ...sources.slice(MOST_READ).map((source) => ({ ...source, score: source.score * UNWANTED }))];
}

function fitOf({ title, heading, text }: FoundSource, focus: Focus, question: string): number {
  const place = focusStems(`${title} ${heading}`, focus);
  const held = passageUnits(text).filter((unit) => !unit.isQuestion && saysWanted(unit.text, focus)).map((unit) => (CONDITION.test(unit.text) ? CONDITIONAL : 1) * focusShare(new Set([...focusStems(unit.text, focus), ...place]), focus));
  const denied = DENIAL.test(heading) && !DENIAL.test(question) ? DENIED : 1;
  return denied * (held.length === 0 ? UNWANTED : UNWANTED + (1 - UNWANTED) * Math.max(...held)) * (1 + TITLE_GAIN * focusShare(place, focus));
}

function ordinalOf({ passageId }: FoundSource): number {
  return Number(/#(\d+)$/.exec(passageId)?.[1] ?? 1);
}
