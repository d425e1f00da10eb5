import { compileRules } from '@countersign/shared/policy/compile-rules';
import type { Rule } from '@countersign/shared/policy/rule';
import { buildIndex } from '../knowledge/index/build-index.ts';
import type { Passage } from '../knowledge/index/knowledge-index.ts';
import type { Macro } from '../knowledge/macro.ts';
import { macroPassage } from '../knowledge/macro-passage.ts';
import { buildTriageModel } from '../triage/build-triage-model.ts';
import { loadClassifiers, seedExamples, type SeedRow } from '../triage/load-classifiers.ts';
import type { Intent } from '../triage/triage-model.ts';
import type { ReadModel } from './read-model.ts';
import type { Voice } from './voice.ts';

/** A workspace as rows say it. `examples` are its own labelled texts; the seed examples are always added. */
export interface ReadModelRows {
  readonly workspaceId: string;
  readonly revision: number;
  readonly name: string;
  readonly voices: readonly Voice[];
  /** Passages of articles and files; macros become passages here. */
  readonly passages: readonly Passage[];
  readonly macros: readonly Macro[];
  readonly intents: readonly Intent[];
  readonly examples: readonly SeedRow[];
  readonly rules: readonly Rule[];
  readonly linkHosts: readonly string[];
  readonly draftsEnabled: boolean;
  readonly holdoutShare: number;
  readonly experimentSalt: string;
  readonly monthlyModelBudget: number | null;
}

/** Turns rows into the model that requests read: index built, classifiers trained, rules compiled. Pure but for a cache of trained weights. */
export function buildReadModel(rows: ReadModelRows): ReadModel {
  const { passages, intents, examples, rules, ...plain } = rows;
  return {
    ...plain,
    index: buildIndex([...passages, ...rows.macros.map(macroPassage)]),
    triage: buildTriageModel(intents, loadClassifiers(examples.length === 0 ? seedExamples() : [...seedExamples(), ...examples])),
    rules: compileRules(rules),
  };
}
