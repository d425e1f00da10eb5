import type { Said } from './said.ts';

/** Asked out of courtesy at the end of an answer. */
const ANYTHING_ELSE = /(?<!\p{L})(?:anything (?:else|more|further)|something else|(?:sonst )?noch (?:etwas|was|fragen|weiter)|weitere fragen|autre chose|d['’]autres questions|algo más|alguna otra|algo mais|mais alguma)(?!\p{L})/iu;

/** Whether a sentence of an agent asks the customer for something: a question or a step, and neither a courtesy nor leave to do something. */
export function waitsForAnswer({ text, isQuestion, speech }: Said): boolean {
  return isQuestion ? !ANYTHING_ELSE.test(text) : speech.step.test(text.replace(speech.permission, ' '));
}
