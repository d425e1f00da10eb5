import { expect, test } from 'vitest';
import { countProcessorTime } from '../../testing/processor-time.ts';
import { toldName } from './told-name.ts';

const found = (text: string): string[] => toldName.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Dear Mrs Van Houten, thank you', 'Van Houten'], ['Dr. Stein called', 'Stein'], ['Hallo Frau Koch, danke', 'Koch'], ['Chère Madame Lefèvre,', 'Lefèvre'], ['Estimada Sra. Ibarra Gil,', 'Ibarra Gil'], ['Prezado senhor Moura', 'Moura'], ['Gentile signora De Luca', 'De Luca'], ['Geachte mevrouw van der Berg', 'van der Berg'],
  ['My name is Will Stone.', 'Will Stone'], ['Ich heiße Rosa Stein und', 'Rosa Stein'], ['Je m’appelle Anne-Marie Petit', 'Anne-Marie Petit'], ['Me llamo Sol Vega', 'Sol Vega'], ['Meu nome é Luz Prado', 'Luz Prado'], ['Mi chiamo Fiore Conti', 'Fiore Conti'], ['Mijn naam is Roos de Wit', 'Roos de Wit'],
])('a name is found where it is told as one: %s', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test.each(['Mr President, listen', 'My name is on the parcel', 'The drum kit costs 40', 'Frau und Herr'])('no name is told in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each(['Mr ', 'Mr A ', 'Mr A’', 'my name is ', 'Frau A-'])('two hundred thousand signs of %j take less than a second', (piece) => {
  const spent = countProcessorTime();
  toldName.find(piece.repeat(200_000 / piece.length));
  expect(spent()).toBeLessThan(1_000);
});
