import { expect, test } from 'vitest';
import { findWishes, separateQuestions } from './find-wishes.ts';

test('all of a short turn is wanted', () => {
  expect(findWishes('App does not find my bike.').wishes).toEqual(['App does not find my bike.']);
});

test('a turn that asks two things has two questions', () => {
  const { wishes } = findWishes('I have had the plan since March. I sold the bike last week, so I would like to cancel the plan. Do I have to pay until March? And can the new owner take it over instead? Thank you very much for your help with all of this.');
  expect(separateQuestions(wishes)).toEqual(['Do I have to pay until March?', 'And can the new owner take it over instead?']);
});

test('one sentence can ask two things', () => {
  expect(separateQuestions(['What do I have to do now, and can you see where it is?'])).toEqual(['What do I have to do now,', 'can you see where it is?']);
});

test.each([
  ['Bom dia. Comprei um candeeiro no vosso site na semana passada e chegou ontem, dentro do previsto e bem embalado, obrigado por isso. Na verdade não gosto da cor na minha sala. Quero devolvê-lo.', 'Quero devolvê-lo.'],
  ['Buenos días. Compré una lámpara en su página la semana pasada y llegó ayer, a tiempo y muy bien embalada, gracias por ello. El color de la pantalla no va con mi salón. Necesito la etiqueta.', 'Necesito la etiqueta.'],
  ['Bonjour. J’ai acheté une lampe sur votre site la semaine dernière et elle est arrivée hier, bien emballée, merci pour cela. Elle est vraiment trop grande pour mon salon. Dites-moi où la renvoyer.', 'Dites-moi où la renvoyer.'],
  ['Hallo. Letzte Woche kam die Lampe hier an, rechtzeitig und gut verpackt, das hat mich gefreut. Nun passt die Farbe aber gar nicht zu unserem neuen Sofa. Ich moechte sie zurueckgeben.', 'Ich moechte sie zurueckgeben.'],
])('what is wanted is told from what is only told: %s', (turn, wish) => {
  expect(findWishes(turn).wishes).toEqual([wish]);
});
