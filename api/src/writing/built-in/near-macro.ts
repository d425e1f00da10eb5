import type { FoundSource } from '@countersign/shared/assist/source';
import { buildFocus, focusShare, focusStems } from '../../engines/built-in/focus.ts';
import { stemsOf } from '../../knowledge/index/postings.ts';
import { detectLanguage } from '../../triage/detect-language.ts';
import { readThread } from '../../triage/read-thread.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import type { PreparedWriting } from '../prepare-writing.ts';

const PASSAGES_READ = 8;
/** The share of what was asked that a macro holds at least, of the words that the knowledge has. */
const LEAST_SHARE = 0.3;
/** Where half of its title was asked for, the rest of a long complaint may be about other things. */
const LEAST_TITLED = 0.1;
const TITLED = 0.5;

/** The team's macro for what the customer asks, in the language of the reply; `undefined` where none speaks of it. */
export function nearMacro({ ticket, targetLanguage }: Pick<PreparedWriting, 'ticket' | 'targetLanguage'>, { index }: Pick<ReadModel, 'index'>): FoundSource | undefined {
  const { turnText, customerText } = readThread(ticket);
  const parts = [{ text: turnText, weight: 1 }, { text: customerText, weight: 0.7 }].filter(({ text }) => text.trim() !== '');
  if (parts.length === 0) return undefined;
  const { sources } = index.search({ parts, limit: PASSAGES_READ, visibility: 'public' });
  const texts = sources.map((source) => `${source.title} ${source.heading} ${source.text}`);
  const rarity = (stem: string): number => index.rarity(stem);
  const focus = buildFocus(parts, targetLanguage, texts, (stem) => index.rarity(stem));
  return sources.find(({ kind, title, text }) => {
    if (kind !== 'macro' || detectLanguage(text, targetLanguage).language !== targetLanguage) return false;
    const share = focusShare(focusStems(`${title} ${text}`, focus), focus);
    const named = focusStems(title, focus).size;
    const words = new Set(stemsOf(title, targetLanguage)).size;
    return named > 0 && share >= (named / words >= TITLED ? LEAST_TITLED : LEAST_SHARE);
  });
}
