import type { SpellingNote, WritingNeed } from '@countersign/shared/writing/writing-result';
import type { ProposedRewrite } from '../engines/rewrite.ts';
import { greetLikeAgent } from './built-in/greet-like-agent.ts';
import { recoverService } from './built-in/recover-service.ts';
import { shorten } from './built-in/shorten.ts';
import { fixSpelling } from './spelling/fix-spelling.ts';
import type { PreparedWriting } from './prepare-writing.ts';
import type { WritingNote } from './say-note.ts';
import type { SourceText } from './source-sentence.ts';
import type { AgentStyle, WritingDeps } from './writing-deps.ts';

/** What a tool came to without a model. `readAs`: what the result is compared with, where that is not the text as it stands. */
export type BuiltInWriting =
  | { readonly outcome: 'written'; readonly sentences: readonly ProposedRewrite[]; readonly spelling: readonly SpellingNote[]; readonly notes: readonly WritingNote[]; readonly readAs?: SourceText }
  | { readonly outcome: 'unchanged'; readonly why: WritingNote; readonly spelling: readonly SpellingNote[] }
  | { readonly outcome: 'needs'; readonly needs: WritingNeed };

/** Does what can honestly be done without a model, and says where that is nothing. */
export async function withoutModel(prepared: PreparedWriting, style: AgentStyle | null, { readModel, spelling }: Pick<WritingDeps, 'readModel' | 'spelling'>): Promise<BuiltInWriting> {
  switch (prepared.request.tool) {
    case 'shorter': return shorten(prepared);
    case 'fix-spelling': return fixSpelling(prepared, readModel, spelling);
    case 'service-recovery': return recoverService(prepared, readModel);
    case 'match-my-style': return greetLikeAgent(prepared, style!);
    case 'longer':
    case 'friendlier':
    case 'more-formal':
    case 'simpler':
    case 'translate':
    case 'make-it-about':
    case 'reply-from-notes':
    case 'continue': return { outcome: 'needs', needs: 'model' };
  }
}
