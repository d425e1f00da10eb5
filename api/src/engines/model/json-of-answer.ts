import { ModelError } from './model-error.ts';

const OPENS = /<(think|thinking|thought|reasoning)>|\{\s*"/i;
/** What may be the beginning of either, at the end of what has come so far. */
const MAY_OPEN = /(?:<[a-z]{0,9}|\{\s{0,40})$/i;
const LONGEST_CLOSE = 13;

/**
 * The first JSON object of a streamed answer, piece by piece: what a model thinks aloud, says around it or fences it with is left out.
 * The stream is read to its end all the same, for what it cost comes last; a model that fails only there has answered.
 */
export async function* jsonOfAnswer(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let closing = '';
  let isOver = false;
  const inside = objectEnd();
  try {
    for await (const piece of pieces) {
      if (isOver) continue;
      held += piece;
      while (!inside.begun) {
        if (closing !== '') {
          const end = held.toLowerCase().indexOf(closing);
          held = end === -1 ? held.slice(-LONGEST_CLOSE) : held.slice(end + closing.length);
          if (end === -1) break;
          closing = '';
        }
        const opening = OPENS.exec(held);
        if (opening === null) {
          held = MAY_OPEN.exec(held)?.[0] ?? '';
          break;
        }
        if (opening[1] === undefined) {
          held = held.slice(opening.index);
          inside.begun = true;
        } else {
          closing = `</${opening[1].toLowerCase()}>`;
          held = held.slice(opening.index + opening[0].length);
        }
      }
      if (!inside.begun) continue;
      const end = inside.read(held);
      isOver = end !== undefined;
      const told = held.slice(0, end);
      held = '';
      if (told !== '') yield told;
    }
  } catch (error) {
    if (!isOver || !(error instanceof ModelError) || error.kind === 'aborted') throw error;
  }
}

/** Follows an object over its pieces; `read` gives where it ends, once it does. */
function objectEnd(): { begun: boolean; read(piece: string): number | undefined } {
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  return {
    begun: false,
    read(piece) {
      for (let at = 0; at < piece.length; at += 1) {
        const sign = piece[at];
        if (isEscaped) isEscaped = false;
        else if (isQuoted) {
          if (sign === '\\') isEscaped = true;
          else if (sign === '"') isQuoted = false;
        } else if (sign === '"') isQuoted = true;
        else if (sign === '{') depth += 1;
        else if (sign === '}') {
          depth -= 1;
          if (depth === 0) return at + 1;
        }
      }
      return undefined;
    },
  };
}
