import { buildTriageModel, type TriageClassifiers } from '../build-triage-model.ts';
import { shippedClassifiers } from '../load-classifiers.ts';
import type { TriageModel } from '../triage-model.ts';
import { suggestRouting } from '../../taxonomy/suggest-routing.ts';
import { createCaseMemory } from './case-memory.ts';
import { unpackClassifiers } from './pack-classifiers.ts';
import type { TriageRows } from './read-triage-rows.ts';
import { recallFrom, recallNothing } from './recall.ts';
import { shippedRarity } from './shipped-rarity.ts';

const MOST_KEPT = 4;
const kept = new Map<string, TriageClassifiers>();

/** The weights of a training, where this process has them. */
export function loadedClassifiers(classifierId: string): TriageClassifiers | undefined {
  return kept.get(classifierId);
}

/** Makes the model that triages a workspace's tickets of what the database has. */
export async function loadTriage(rows: TriageRows): Promise<TriageModel> {
  const intents = rows.intents.map(({ id, label, description, asksFor, handover }) => ({ id, label, description, asksFor, ...(handover === null ? {} : { handover }) }));
  const trained = await classifiersOf(rows.classifier);
  const classifiers = rows.classifier?.hearsVectors === true ? trained : withoutVectors(trained);
  const ids = new Set(intents.map(({ id }) => id));
  const cases = rows.cases.filter(({ field, label }) => field !== 'intent' || label === 'unknown' || ids.has(label));
  const recall = cases.length === 0 ? recallNothing : recallFrom(await createCaseMemory(cases, classifiers, await shippedRarity()));
  const model = buildTriageModel(intents, classifiers, rows.settings, recall);
  const knowledge = { ...rows.routing, intents: new Map(rows.intents.map(({ id, parentId, routing }) => [id, { parentId, routing }])) };
  return {
    ...model,
    triage(ticket, vector, said) {
      const triage = model.triage(ticket, vector, said);
      const routing = suggestRouting(triage, knowledge);
      return routing === undefined ? triage : { ...triage, routing };
    },
  };
}

/** As they read words alone: vectors of another endpoint or model would mean something else. */
function withoutVectors({ intent, urgency, sentiment }: TriageClassifiers): TriageClassifiers {
  return { intent: { ...intent, byVector: undefined }, urgency: { ...urgency, byVector: undefined }, sentiment: { ...sentiment, byVector: undefined } };
}

async function classifiersOf(classifier: TriageRows['classifier']): Promise<TriageClassifiers> {
  if (classifier === undefined) return shippedClassifiers();
  const known = 'loaded' in classifier ? classifier.loaded : await unpackClassifiers(classifier.weights);
  kept.delete(classifier.id);
  kept.set(classifier.id, known);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return known;
}
