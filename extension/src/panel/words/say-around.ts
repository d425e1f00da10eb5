const hole = '\u0001';

/** The two sides of a sentence around what is drawn into it: `sayAround((keys) => say('bar.insertedUndo', { keys }))`. */
export function sayAround(sentence: (hole: string) => string): readonly [string, string] {
  const [before = '', after = ''] = sentence(hole).split(hole);
  return [before, after];
}
