import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

const of = (kind: 'same' | 'added' | 'removed', draft: string, sent: string): string[] => diffWords(draft, sent).filter((part) => part.kind === kind).map((part) => part.text.trim());

describe('the word diff after sending', () => {
  it('shows an unchanged reply as one piece', () => expect(diffWords('Hi Maya, all good.', 'Hi Maya, all good.')).toEqual([{ kind: 'same', text: 'Hi Maya, all good.' }]));
  it('names the words that were added and taken out', () => {
    expect(of('added', 'It takes ten days.', 'It takes three days, at most.')).toEqual(['three', ', at most']);
    expect(of('removed', 'It takes ten days.', 'It takes three days, at most.')).toEqual(['ten']);
  });
  it('gives each side back', () => {
    const [draft, sent] = ['Keep it dry, away from anything that burns.', 'Keep it dry. A photo is fine.'];
    const side = (without: string): string => diffWords(draft, sent).filter((part) => part.kind !== without).map((part) => part.text).join('');
    expect(side('added')).toBe(draft);
    expect(side('removed')).toBe(sent);
  });
  it('does not call a changed line break an edit', () => expect(diffWords('One.\n\nTwo.', 'One. Two.').map((part) => part.kind)).toEqual(['same']));
  it('shows an empty draft as all added', () => expect(diffWords('', 'New words')).toEqual([{ kind: 'added', text: 'New words' }]));
});
