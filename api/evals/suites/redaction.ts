import { redact } from '@countersign/shared/redaction/redact';
import { restore } from '@countersign/shared/redaction/restore';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { crossValidated } from '../redaction/cross-validated.ts';
import { finders } from '../redaction/finders.ts';
import { labelledSets } from '../redaction/labelled-sets.ts';
import { caseFigures } from '../redaction/recognizer-cases.ts';
import { scoreSet, type SetScore } from '../redaction/score-set.ts';
import { trainingTexts } from '../redaction/training-texts.ts';
import type { Figure, Suite } from '../suite.ts';

const STRUCTURED = ['CREDIT_CARD', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'IBAN_CODE', 'US_SSN', 'IP_ADDRESS'];

/**
 * Personal details found, by character, all types as one; anything else marked counts against precision. What is learned is measured on groups (templates, articles) that the
 * weights were learned without; beside it stands npm's `redact-pii`. With `misses` what was missed or marked too much is printed.
 */
export const suite: Suite = ({ data, arguments: options }) => {
  const sets = labelledSets(data);
  const showMisses = options.includes('misses');
  const figures: Figure[] = [];
  for (const { name, find } of finders) {
    const isOurs = name === 'ours';
    const finderOf = isOurs ? crossValidated(trainingTexts(data), find) : () => find;
    const score = (set: keyof typeof sets): SetScore => scoreSet(sets[set], finderOf, showMisses && isOurs);
    const budget = (limit: NonNullable<Figure['budget']>): Pick<Figure, 'budget'> => (isOurs ? { budget: limit } : {});
    const synthetic = score('synth_v2');
    figures.push(
      { name: `${name}: synth_v2, F2 by character`, value: synthetic.f2, n: synthetic.n, ...budget({ least: 0.88 }) },
      { name: `${name}: synth_v2, precision by character`, value: synthetic.precision }, { name: `${name}: synth_v2, recall by character`, value: synthetic.recall },
      { name: `${name}: synth_v2, structured details marked whole`, ...wholeShare(synthetic, STRUCTURED), ...budget({ least: 0.99 }) },
      { name: `${name}: synth_v2, names marked whole`, ...wholeShare(synthetic, ['PERSON']) },
      { name: `${name}: generated_large, F2 by character`, value: score('generated_large').f2, n: sets.generated_large.length },
    );
    const wiki = score('wikigold');
    figures.push({ name: `${name}: wikigold, names marked whole`, ...wholeShare(wiki, ['PERSON']), ...budget({ least: 0.8 }) }, { name: `${name}: wikigold, recall of names by character`, value: wiki.recall });
    figures.push({ name: `${name}: banking77, share of questions changed`, value: score('banking77').changed, n: sets.banking77.length, ...budget({ most: 0.005 }) });
    const cases = caseFigures(data, find, showMisses && isOurs);
    figures.push(
      { name: `${name}: presidio_tests, cases right (none of that kind where none is wanted)`, value: cases.right, n: cases.n, ...budget({ least: 0.95 }) },
      { name: `${name}: presidio_tests, cases right (nothing at all where none is wanted)`, value: cases.strictlyRight, n: cases.n }, { name: `${name}: presidio_tests, wanted numbers marked`, value: cases.found, n: cases.wanted },
    );
    const texts = [...sets.synth_v2, ...sets.banking77].map(({ text }) => text);
    const before = process.cpuUsage();
    for (const text of texts) find(text);
    const { user, system } = process.cpuUsage(before);
    figures.push({ name: `${name}: processor milliseconds per kB`, value: (user + system) / texts.join('').length, ...budget({ most: 2 }) });
  }
  const restored = sets.synth_v2.filter(({ text }) => {
    const vault = createTokenVault();
    return restore(redact(text, vault), vault).text === text;
  });
  return [...figures, { name: 'ours: masking, then restoring, gives the text back', value: restored.length / sets.synth_v2.length, n: sets.synth_v2.length, budget: { least: 1 } }];
};

function wholeShare({ byType }: SetScore, types: readonly string[]): { value: number; n: number } {
  const scores = types.map((type) => byType.get(type)).filter((score) => score !== undefined);
  const wanted = scores.reduce((sum, score) => sum + score.wanted, 0);
  return { value: scores.reduce((sum, score) => sum + score.whole, 0) / wanted, n: wanted };
}
