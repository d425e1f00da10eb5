import { say } from './say.ts';

const missing = /^Words of the draft are missing: (\d+)\.$/;

/** How a draft landed otherwise than it was, in the reader's language. The page tells it in English, one of few sentences. */
export function sayLanding(difference: string): string {
  switch (difference) {
    case 'The draft landed twice.': return say('landed.twice');
    case 'The list became plain text, because this channel has no formatting.': return say('landed.plainChannel');
    case 'The list became plain text.': return say('landed.plain');
    case 'The paragraphs landed in another shape.': return say('landed.reshaped');
  }
  const count = missing.exec(difference)?.[1];
  return count === undefined ? difference : say('landed.missing', { count });
}
