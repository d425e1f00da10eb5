import { compileRules } from '@countersign/shared/policy/compile-rules';
import type { Rule } from '@countersign/shared/policy/rule';
import { defaultPrivacySettings, type PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import { buildIndex } from '../knowledge/index/build-index.ts';
import type { Passage } from '../knowledge/index/knowledge-index.ts';
import { applyLessons } from '../knowledge/learning/apply-lessons.ts';
import type { Lesson } from '../knowledge/learning/lessons.ts';
import type { Macro } from '../knowledge/macro.ts';
import type { RecordSource } from '../knowledge/records/record-source.ts';
import { macroPassage } from '../knowledge/macro-passage.ts';
import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { withVectors } from '../knowledge/vectors/with-vectors.ts';
import { compilePrivacy } from '../privacy/compile-privacy.ts';
import type { TriageModel } from '../triage/triage-model.ts';
import type { ReadModel } from './read-model.ts';
import type { Voice } from './voice.ts';

/** A workspace as rows say it. */
export interface ReadModelRows {
  readonly workspaceId: string;
  readonly revision: number;
  readonly triageRevision: number;
  readonly name: string;
  readonly voices: readonly Voice[];
  /** Passages of articles and files; macros become passages here. */
  readonly passages: readonly Passage[];
  readonly macros: readonly Macro[];
  /** Vectors of passages by their ids, where embeddings are configured. */
  readonly vectors?: ReadonlyMap<string, PackedVector> | undefined;
  /** What use taught about passages and macros, newest first. */
  readonly lessons?: readonly Lesson[];
  readonly recordSources?: readonly RecordSource[];
  readonly triage: TriageModel;
  readonly rules: readonly Rule[];
  readonly privacy?: PrivacySettings | undefined;
  readonly linkHosts: readonly string[];
  readonly draftsEnabled: boolean;
  readonly holdoutShare: number;
  readonly experimentSalt: string;
  readonly monthlyModelBudget: number | null;
}

/** Turns rows into the model that requests read: index built, rules compiled. Pure. */
export function buildReadModel(rows: ReadModelRows): ReadModel {
  const { passages, vectors, lessons = [], recordSources = [], rules, privacy = defaultPrivacySettings, ...plain } = rows;
  const findable = applyLessons([...passages, ...rows.macros.map(macroPassage)], lessons);
  return {
    ...plain, recordSources,
    index: withVectors(buildIndex(findable), findable, vectors),
    rules: compileRules(rules), privacy: compilePrivacy(privacy),
  };
}
