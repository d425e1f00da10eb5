import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { measureStyle, repliesNeeded } from './measure-style.ts';
import { readSentReplies } from './read-sent-replies.ts';

/** Whether a member's sent replies are read for their style, and what is found in them. */
export async function describeStyle(dependencies: Pick<AppDependencies, 'database' | 'masterKey'>, actor: Actor): Promise<StyleSetting> {
  const replies = await readSentReplies(dependencies, actor);
  return { enabled: replies !== null, replies: replies?.length ?? 0, needed: repliesNeeded, style: replies === null ? null : (measureStyle(replies)?.measured ?? null) };
}
