import { expect, it } from 'vitest';
import { say } from './say.ts';

it('says a sentence with what belongs into it', () => expect(say('notice.tryingIn', { seconds: 12 })).toBe('Can’t reach Countersign. Trying again in 12 s.'));

it.each([[1, 'Insert leaves out 1 sentence.'], [2, 'Insert leaves out 2 sentences.']])('counts %d sentences', (count, text) => expect(say('draft.leavesOut', count)).toBe(text));
