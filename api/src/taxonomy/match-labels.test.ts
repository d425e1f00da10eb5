import { expect, test } from 'vitest';
import { matchLabels } from './match-labels.ts';

const row = (label: string) => ({ line: 2, text: 'Is a berth free?', label });
const goesTo = (label: string, intents: Parameters<typeof matchLabels>[1]) => matchLabels([row(label)], intents, false).then((found) => found.get(label)?.intent);

test('a label goes to the intent that is called so now, not to one that was retired or renamed', async () => {
  const active = { id: 'berth-2', label: 'Berth', retiredAt: null };
  const retired = { id: 'berth', label: 'Berth', retiredAt: new Date() };
  const renamed = { id: 'berth', label: 'Winter storage', retiredAt: null };
  for (const intents of [[active, retired], [retired, active], [active, renamed], [renamed, active]]) expect(await goesTo('berth', intents)).toBe('berth-2');
});

test('an id still finds its intent after it was renamed', async () => {
  expect(await goesTo('berth', [{ id: 'berth', label: 'Winter storage', retiredAt: null }])).toBe('berth');
});
