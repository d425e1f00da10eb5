import { withBudget } from '../triage/budgets.ts';
import type { Contender } from '../triage/contender.ts';
import { embeddingFigures } from '../triage/embedding-figures.ts';
import { fewExamples } from '../triage/few-examples.ts';
import { intentSets, moodSets, type LabelledSet } from '../triage/labelled-sets.ts';
import { natural, nlpjs } from '../triage/npm-contenders.ts';
import { ours } from '../triage/our-contender.ts';
import { plain } from '../triage/plain-contender.ts';
import { setFigures } from '../triage/set-figures.ts';
import { shippedFigures } from '../triage/shipped-figures.ts';
import { speedFigures } from '../triage/speed-figures.ts';
import { figureLine } from '../figure-line.ts';
import type { Figure, Suite } from '../suite.ts';

const FEW = 10;
const DRAWS = [1, 2, 3, 4, 5];
/** The packages of npm take minutes on more, so all stand side by side on so many. */
const SIDE_BY_SIDE = 20;
const SIDE_BY_SIDE_TESTS = 500;

/**
 * Quality and time of ours on every set beside plain TF-IDF + softmax, with ten examples a label, then beside @nlpjs/nlu and natural on 20 examples a
 * label and 500 texts, then speed, then what ships. As arguments: `ours` leaves the others out, `speed` and `shipped` all else; `embeddings`
 * measures what vectors add, and nothing else, by those of an endpoint whose address follows it, if one does; the names of sets leave the other sets out. Figures are told
 * on standard error as they come.
 */
export const suite: Suite = async ({ data, arguments: options }) => {
  const figures: Figure[] = [];
  const tell = (found: readonly Figure[]): void => {
    for (const figure of found.map(withBudget)) {
      figures.push(figure);
      console.error(figureLine(figure));
    }
  };
  const isWhole = !options.includes('speed') && !options.includes('shipped');
  const sets = options.includes('shipped') ? [] : intentSets(data);
  const named = options.length > 0 && isWhole ? [...sets, ...moodSets(data)].filter(({ name }) => options.includes(name)) : [];
  if (options.includes('embeddings')) {
    for (const set of named.length > 0 ? named : sets) tell(await embeddingFigures(set, options.find((option) => /^https?:/.test(option))));
    return figures;
  }
  const isOursAlone = options.includes('ours');
  if (isWhole) for (const set of named.length > 0 ? named : [...sets, ...moodSets(data)]) for (const contender of isOursAlone ? [ours] : [ours, plain]) tell(await setFigures(set, contender, set.train, `${set.name}, ${contender.name}`));
  if (isWhole && named.length === 0) for (const set of sets.filter(({ strays, name }) => name !== 'banking77_oos' || strays.length === 0)) tell(await fewFigures(set));
  if (isWhole && !isOursAlone) for (const set of named.length > 0 ? named : sets) for (const contender of [ours, plain, nlpjs, natural]) tell(await sideBySide(set, contender));
  if (options.length === 0 || options.includes('speed')) tell(await speedFigures(sets[0]!));
  if (options.length === 0 || options.includes('shipped')) tell(shippedFigures(data));
  return figures;
};

async function fewFigures(set: LabelledSet): Promise<Figure[]> {
  const draws: Figure[][] = [];
  for (const seed of DRAWS) draws.push(await setFigures({ test: set.test, strays: [] }, ours, fewExamples(set.train, FEW, seed), `${set.name}, ours, ${FEW} examples a label, mean of ${DRAWS.length} draws`));
  return draws[0]!.map((figure, position) => ({ ...figure, value: draws.reduce((sum, draw) => sum + draw[position]!.value, 0) / draws.length }));
}

async function sideBySide(set: LabelledSet, contender: Contender): Promise<Figure[]> {
  const every = Math.ceil(set.test.length / SIDE_BY_SIDE_TESTS);
  return setFigures({ test: set.test.filter((_, position) => position % every === 0), strays: set.strays }, contender, fewExamples(set.train, SIDE_BY_SIDE, 1), `side by side, ${set.name}, ${SIDE_BY_SIDE} examples a label, ${contender.name}`);
}
