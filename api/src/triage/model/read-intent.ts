import { foldText } from '../fold-text.ts';

const NUMBERED = /^(\d{1,6})(?:\s?[.):-]\s*(.+))?$/su;

/** The intent that a model's answer names, by its number in the list, its id or its words; `unknown` where it says that none fits, `undefined` where it names none of them. */
export function readIntent(answer: unknown, intents: readonly { readonly id: string; readonly words: string }[]): string | undefined {
  if (Array.isArray(answer)) return answer.length === 1 ? readIntent(answer[0], intents) : undefined;
  if (typeof answer === 'number') return answer === 0 ? 'unknown' : intents[answer - 1]?.id;
  if (typeof answer !== 'string') return undefined;
  const said = foldText(answer.trim());
  const isNamed = ({ id, words }: { readonly id: string; readonly words: string }): boolean => foldText(id) === said || foldText(words) === said || foldText(words).startsWith(`${said}: `);
  const named = said === '' ? [] : intents.filter(isNamed);
  if (named.length > 0) return named.length === 1 ? named[0]!.id : undefined;
  const [, number, words] = NUMBERED.exec(said) ?? [];
  if (number !== undefined) {
    const byNumber = readIntent(Number(number), intents);
    return words === undefined || readIntent(words, intents) === byNumber ? byNumber : undefined;
  }
  return said === 'unknown' || said === 'none' ? 'unknown' : undefined;
}
