import { expect, test } from 'vitest';
import { meaningOf } from './meaning-of.ts';

const alike = (one: string, other: string): number => {
  const [left, right] = [meaningOf(one), meaningOf(other)];
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0) / (Math.hypot(...left) * Math.hypot(...right));
};

test('the same matter in other words means nearly the same', () => {
  expect(alike('The parcel never arrived', 'My package has not been delivered')).toBeGreaterThan(alike('The parcel never arrived', 'Change the password of my account') + 0.2);
});

test('what is shortened means what it is short for', () => {
  expect(alike("I can't log in", 'I can not log in')).toBeCloseTo(1, 4);
  expect(alike("The card’s limit won't change", 'The card limit will not change')).toBeCloseTo(1, 4);
});

test.each(['Wann wird meine Bestellung endlich geliefert?', '¿Cuándo llegará mi pedido de la semana pasada?', 'zzqx qqvw', ''])('of a text that is not English nothing is said: %s', (text) => {
  expect(meaningOf(text)).toHaveLength(0);
});
