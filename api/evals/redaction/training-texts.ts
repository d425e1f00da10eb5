import { encyclopediaTexts, ownTexts, plainTexts, syntheticTexts, type LabelledText } from './labelled-texts.ts';

/** All that names and addresses are learned from. */
export function trainingTexts(data: string): LabelledText[] {
  return [...syntheticTexts(data, 'synth_v2.jsonl'), ...syntheticTexts(data, 'generated_large.jsonl'), ...encyclopediaTexts(data), ...plainTexts(data), ...ownTexts()];
}
