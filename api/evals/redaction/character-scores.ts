/** A stretch of a text, offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters rightly marked, marked beside it, and missed, added up over texts. */
export interface CharacterCounts {
  right: number;
  spare: number;
  missed: number;
}

/** Counts a text's characters: wanted ones are those of any wanted stretch, whatever its type; white space counts nowhere. */
export function countCharacters(text: string, wanted: readonly Stretch[], marked: readonly Stretch[], into: CharacterCounts): void {
  const isWanted = marksOf(text, wanted);
  const isMarked = marksOf(text, marked);
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    if (isWanted[at] && isMarked[at]) into.right++;
    else if (isMarked[at]) into.spare++;
    else if (isWanted[at]) into.missed++;
  }
}

/** Precision, recall and F2 (recall counts four times as much) of counts. */
export function characterScores({ right, spare, missed }: CharacterCounts): { precision: number; recall: number; f2: number } {
  return { precision: right / (right + spare || 1), recall: right / (right + missed || 1), f2: (5 * right) / (5 * right + 4 * missed + spare || 1) };
}

function marksOf(text: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of stretches) marks.fill(1, start, end);
  return marks;
}
