import { tellingStems, type SpokenText } from '../knowledge/gaps/term-vectors.ts';
import { wordsOf } from '../knowledge/index/words-of.ts';

const mostWords = 3;

/** What a group of texts could be called as an intent: the words that most of them share, as its most central text spells and orders them. */
export function nameGroup(texts: readonly SpokenText[], central: readonly string[]): { id: string; label: string; words: string[] } {
  const spread = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(tellingStems(text))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const language = texts[0]?.language ?? 'en';
  const spelled = new Map<string, string>();
  for (const text of central) for (const word of wordsOf(text)) for (const stem of tellingStems({ text: word, language })) if (!spelled.has(stem)) spelled.set(stem, word);
  const shared = [...spread].filter(([stem]) => spelled.has(stem)).sort((one, other) => other[1] - one[1]).slice(0, mostWords).map(([stem]) => spelled.get(stem)!);
  const inOrder = [...spelled.values()].filter((word) => shared.includes(word));
  const label = inOrder.join(' ');
  return { id: idOf(label), label: label.charAt(0).toUpperCase() + label.slice(1), words: inOrder };
}

function idOf(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '') || 'new-intent';
}
