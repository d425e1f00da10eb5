import type { CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Macro } from '../knowledge/macro.ts';
import type { RecordSource } from '../knowledge/records/record-source.ts';
import type { WorkspacePrivacy } from '../privacy/compile-privacy.ts';
import type { TriageModel } from '../triage/triage-model.ts';
import type { Voice } from './voice.ts';

/** All of a workspace that a request needs, in memory; a new one is made when a revision moves. */
export interface ReadModel {
  readonly workspaceId: string;
  readonly revision: number;
  /** Moves when what triage reads has changed: then only `triage` is made anew. */
  readonly triageRevision: number;
  readonly name: string;
  /** One voice a language; English is always there. */
  readonly voices: readonly Voice[];
  readonly index: KnowledgeIndex;
  readonly macros: readonly Macro[];
  /** The systems that are asked about a ticket. */
  readonly recordSources: readonly RecordSource[];
  readonly triage: TriageModel;
  readonly rules: readonly CompiledRule[];
  /** What is masked besides what always is. */
  readonly privacy: WorkspacePrivacy;
  /** Hosts a draft may link to, besides those of its sources. */
  readonly linkHosts: readonly string[];
  readonly draftsEnabled: boolean;
  readonly holdoutShare: number;
  /** Names the running comparison; a new one deals the groups anew. */
  readonly experimentSalt: string;
  readonly monthlyModelBudget: number | null;
}
