import { redact } from '@countersign/shared/redaction/redact';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { createOpenAiEmbeddings } from '../../src/engines/model/openai-embeddings.ts';
import { embedOrSkip } from '../../src/knowledge/vectors/embed-or-skip.ts';
import { packVector, type PackedVector } from '../../src/knowledge/vectors/pack-vector.ts';
import { classify } from '../../src/triage/classify.ts';
import { trainClassifier, type Example } from '../../src/triage/train.ts';
import { startEmbeddingServer } from '../retrieval/embedding-server.ts';
import { fitLsa } from '../retrieval/lsa-model.ts';
import type { Figure } from '../suite.ts';
import type { Contender } from './contender.ts';
import { fewExamples } from './few-examples.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { setFigures } from './set-figures.ts';

const DIMENSIONS = 192;
const BATCH = 64;
const FEW = 10;

/**
 * What vectors add on a set: one training, judged by words alone and with vectors that came over HTTP, masked, from an endpoint of the kind: yours at `endpoint` (its
 * address ends in `/v1`), else one whose model is latent semantic analysis of the set's examples, a lower bound of what a trained one gives.
 */
export async function embeddingFigures(set: LabelledSet, endpoint?: string): Promise<Figure[]> {
  const server = endpoint === undefined ? await startEmbeddingServer(fitLsa(set.train.map(({ text }) => text), DIMENSIONS)) : { baseUrl: endpoint, stop: () => undefined };
  const vectors = await vectorsOf(server.baseUrl, [...set.train, ...set.test].map(({ text }) => text).concat(set.strays));
  server.stop();
  const whose = endpoint === undefined ? 'LSA vectors' : `vectors of ${new URL(endpoint).host}`;
  const figures: Figure[] = [];
  for (const [examples, of] of [[set.train, set.name], [fewExamples(set.train, FEW, 1), `${set.name}, ${FEW} examples a label`]] as const) {
    const classifier = trainClassifier(examples.map((example): Example => ({ ...example, vector: vectors.get(example.text) })));
    const judged = (name: string, vectorFor: (text: string) => PackedVector | undefined): Contender => ({
      name,
      learn: async () => (text) => {
        const { predictions: [best], outOfScope } = classify(classifier, text, vectorFor(text));
        return { ...best!, outOfScope };
      },
    });
    for (const contender of [judged('by words alone', () => undefined), judged(`with ${whose}`, (text) => vectors.get(text))]) {
      figures.push(...(await setFigures(set, contender, examples, `embeddings, ${of}, ${contender.name}`)).filter(({ name }) => !name.endsWith('learning, s')));
    }
  }
  return figures;
}

async function vectorsOf(baseUrl: string, texts: readonly string[]): Promise<Map<string, PackedVector>> {
  const gateway = createOpenAiEmbeddings({ baseUrl, apiKey: 'none', model: 'eval', totalMs: 120_000 });
  const distinct = [...new Set(texts)];
  const found = new Map<string, PackedVector>();
  for (let at = 0; at < distinct.length; at += BATCH) {
    const batch = distinct.slice(at, at + BATCH);
    const vectors = await embedOrSkip(gateway, batch.map((text) => redact(text, createTokenVault())), new AbortController().signal, () => undefined);
    batch.forEach((text, position) => { if (vectors[position] !== undefined) found.set(text, packVector(vectors[position])); });
  }
  return found;
}
