import type { ProposedSentence } from '../engine.ts';
import type { AnswerPart } from './choose-answer.ts';

/** Units of one source as sentences of the draft, each citing it; steps are counted anew. */
export function quotedSentences({ source, window }: AnswerPart, isFirst: boolean, stepsLine: string): ProposedSentence[] {
  const sentences: ProposedSentence[] = [];
  const cite = (text: string, lead: ProposedSentence['lead']): void => {
    sentences.push({ kind: 'sentence', text, citations: [source.passageId], lead, asks: [] });
  };
  let step = 0;
  window.units.forEach((unit, position) => {
    const before = window.units[position - 1];
    if (unit.kind === 'sentence') {
      cite(closed(unit.text), position === 0 ? '\n\n' : before!.kind === 'sentence' && before!.paragraph === unit.paragraph ? ' ' : '\n\n');
      return;
    }
    if (unit.kind === 'step' && step === 0 && position === 0) sentences.push({ kind: 'sentence', text: stepsLine, citations: [], lead: '\n\n', asks: [] });
    if (unit.kind === 'step') step += 1;
    const isTable = unit.kind === 'bullet' && window.units.length === 1;
    cite(unit.kind === 'step' ? `${step}. ${unit.text}` : isTable ? closed(unit.text) : `- ${unit.text}`, position === 0 && unit.kind === 'bullet' ? '\n\n' : '\n');
  });
  return isFirst || sentences.length === 0 ? sentences : [{ ...sentences[0]!, lead: '\n\n' }, ...sentences.slice(1)];
}

function closed(text: string): string {
  return /[.!?…:：。！？)"”'’]$/.test(text) ? text : `${text}.`;
}
