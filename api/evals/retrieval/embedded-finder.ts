import { redact } from '@countersign/shared/redaction/redact';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import { createOpenAiEmbeddings } from '../../src/engines/model/openai-embeddings.ts';
import { buildIndex } from '../../src/knowledge/index/build-index.ts';
import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { embedQuery } from '../../src/knowledge/vectors/embed-query.ts';
import { embeddingText } from '../../src/knowledge/vectors/embedding-text.ts';
import { packVector, type PackedVector } from '../../src/knowledge/vectors/pack-vector.ts';
import { withVectors } from '../../src/knowledge/vectors/with-vectors.ts';
import { startEmbeddingServer } from './embedding-server.ts';
import { fitLsa } from './lsa-model.ts';
import type { AsyncFinder } from './speed-of-search.ts';

const DIMENSIONS = 192;
const BATCH = 64;
/** The parts of a query that say what is wanted now. */
const WANTED = 0.55;

/**
 * Our index with vectors fused in, which come over HTTP through the product's own gateway from an endpoint: the one at `endpoint` (its address ends in
 * `/v1`), else one that serves latent semantic analysis of these passages.
 */
export async function embeddedFinder(passages: readonly Passage[], endpoint?: string): Promise<AsyncFinder & { stop(): void }> {
  const texts = passages.map((passage) => embeddingText(passage, { privacy: { finders: [] } }));
  const server = endpoint === undefined ? await startEmbeddingServer(fitLsa(texts, DIMENSIONS)) : { baseUrl: endpoint, stop: () => undefined };
  const gateway = createOpenAiEmbeddings({ baseUrl: server.baseUrl, apiKey: 'none', model: 'eval', totalMs: 60_000 });
  const signal = new AbortController().signal;
  const vectors = new Map<string, PackedVector>();
  for (let at = 0; at < passages.length; at += BATCH) {
    const found = await gateway.embed(texts.slice(at, at + BATCH), signal, () => undefined);
    found.forEach((vector, position) => vectors.set(passages[at + position]!.id, packVector(vector)));
  }
  const index = withVectors(buildIndex(passages), passages, vectors);
  return {
    name: endpoint === undefined ? 'ours with LSA vectors' : `ours with vectors of ${new URL(endpoint).host}`,
    async find(query, limit) {
      const said = query.parts.filter(({ weight }) => weight >= WANTED).map(({ text }) => text).join('\n');
      const vector = await embedQuery(gateway, redact(said, createTokenVault()), signal, () => undefined);
      return index.search({ ...query, limit, vector }).sources.map(({ passageId }) => passageId);
    },
    stop: server.stop,
  };
}
