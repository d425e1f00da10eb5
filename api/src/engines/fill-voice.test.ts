import { expect, test } from 'vitest';
import { fillVoice } from './fill-voice.ts';

const voice = { language: 'de', greeting: 'Guten Tag {{customer_name}},', greetingNoName: 'Guten Tag,', signOff: 'Freundliche Grüße\n{{agent_name}}', signOffNoName: 'Freundliche Grüße' };

test.each([
  ['Dr. Hans Krause', 'Guten Tag Hans,'],
  ['PETIT, Chloé', 'Guten Tag Chloé,'],
  ['Prof. Dr. Ana Reis', 'Guten Tag Ana,'],
  ['marta olsen', 'Guten Tag Marta,'],
  ['Jean-Luc Moreau', 'Guten Tag Jean-Luc,'],
  ['Mr.', 'Guten Tag,'],
  ['Support Team', 'Guten Tag,'],
  ['krause@post.example', 'Guten Tag,'],
  ['', 'Guten Tag,'],
])('%j is greeted %j', (name, greeting) => {
  expect(fillVoice(voice, name, 'Lena Brandt').greeting).toBe(greeting);
});

test('a name is set as it is, whatever signs it has', () => {
  expect(fillVoice(voice, 'Ann Li', "Lena $' Brandt").signOff).toBe("Freundliche Grüße\nLena $' Brandt");
});
