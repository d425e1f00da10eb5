import { expect, test } from 'vitest';
import { spokenWords } from './handover/spoken-words.ts';
import { isSettled } from './is-settled.ts';

const settles = (text: string): boolean => isSettled([spokenWords('m1', text)], { sentiment: 'neutral' });

test.each(['The matter is solved.', 'Die Sache ist gelöst.', 'La question est réglée.', 'El asunto está resuelto.', 'O assunto está resolvido.', 'Nothing more from me, it is solved.'])('a matter that is said to be over is over: %s', (text) => {
  expect(settles(text)).toBe(true);
});

test.each(['Nothing is solved.', 'Nichts davon ist gelöst.', 'Rien n’est réglé.', 'Nada está resuelto.', 'Nada está resolvido.'])('where nothing is solved, it is not over: %s', (text) => {
  expect(settles(text)).toBe(false);
});
