import { splitSentences } from '@countersign/shared/text/sentences';

/** A quotable piece of a passage: a sentence, a step of a numbered list, a bullet, or a table row. */
export interface PassageUnit {
  readonly text: string;
  readonly kind: 'sentence' | 'step' | 'bullet';
  /** Paragraph number; a list counts as one paragraph. */
  readonly paragraph: number;
  /** Position of the line that leads into this list item, in the same array. */
  readonly leadIn: number | undefined;
  /** Starts with a word whose meaning stands in the sentence before. */
  readonly isDependent: boolean;
  readonly isQuestion: boolean;
}

const STEP = /^\d{1,3}\.\s+/;
const BULLET = /^-\s+/;
const DEPENDENT = /^(?:this|that|these|those|it|its|they|their|them|he|she|his|her|such|both|either|neither|another|otherwise|then|also|however|but|and|or|so|therefore|thus|hence|instead|in (?:this|that|these|such) (?:case|cases|event)|if (?:so|not)|for (?:this|that|these)|the (?:same|latter|former|above)|as (?:a result|such)|additionally|furthermore|moreover|similarly|likewise|after (?:this|that|doing so)|once (?:this|that|it|done|they)|(?:yes|no)\b[,.]?$|dies(?:e|er|es|en|em)?|das|sie|es|er|dann|auch|jedoch|aber|allerdings|dabei|dafür|danach|deshalb|ce(?:la|ci|t|tte|s)?|(?:passé|après) ce délai|dans ce cas|il|elle|ils|elles|mais|cependant|ensuite|alors|esto|eso|estos?|estas?|también|pero|entonces|luego|después|en (?:este|ese) caso|questo|questi|anche|ma|inoltre|quindi|dit|deze|ook|maar|daarna|isto|esse|essa|também|mas|depois(?: disso)?|n(?:este|esse) caso)(?=[\s,.;:']|$)/iu;
const CLEFT = /^(?:it is (?:possible|important|recommended|necessary|not possible)|it (?:takes|may take|can take)|this (?:article|page|guide|policy|product|feature|plan|card|account)|there )/i;

/** Takes a passage's text apart into units, in order. */
export function passageUnits(text: string): PassageUnit[] {
  const units: PassageUnit[] = [];
  text.split(/\n{2,}/).forEach((block, paragraph) => {
    let prose: string[] = [];
    let leadIn: number | undefined;
    const flush = (): void => {
      for (const sentence of splitSentences(prose.join('\n'))) {
        const said = sentence.text.replace(/\s*\n\s*/g, ' ');
        units.push({ text: said, kind: 'sentence', paragraph, leadIn: undefined, isDependent: DEPENDENT.test(said) && !CLEFT.test(said), isQuestion: /\?["')]*$/.test(said) });
      }
      if (prose.length > 0) leadIn = /[:：]$/.test(units.at(-1)?.text ?? '') ? units.length - 1 : undefined;
      prose = [];
    };
    for (const line of block.split('\n')) {
      const isStep = STEP.test(line);
      if (!isStep && !BULLET.test(line)) {
        prose.push(line);
        continue;
      }
      flush();
      const before = units.at(-1);
      if (leadIn === undefined && before && before.kind === 'sentence' && /[:：]$/.test(before.text)) leadIn = units.length - 1;
      const said = line.replace(isStep ? STEP : BULLET, '').trim();
      if (said !== '') units.push({ text: said, kind: isStep ? 'step' : 'bullet', paragraph, leadIn, isDependent: false, isQuestion: /\?$/.test(said) });
    }
    flush();
  });
  return units;
}
