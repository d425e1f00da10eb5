import { expect, test } from 'vitest';
import { allowedHosts, safeLinks } from './safe-links.ts';

const hosts = allowedHosts(['lamps.example'], ['https://help.other.example/a']);

test.each([
  ['an allowed address stays', 'See https://lamps.example/a.', 'See https://lamps.example/a.'],
  ['an allowed host’s subdomain stays', 'See https://help.lamps.example.', 'See https://help.lamps.example.'],
  ['the host of a cited source stays', 'See https://help.other.example/b', 'See https://help.other.example/b'],
  ['another host goes', 'See https://evil.example/a for more.', 'See for more.'],
  ['a look-alike goes', 'See https://lamps.example.evil.example/a', 'See'],
  ['a user name in front does not hide the host', 'See https://lamps.example@evil.example/', 'See'],
  ['an image goes whole', 'Look ![x](https://evil.example/p.png?d=1) here', 'Look here'],
  ['a link keeps its words', 'Open [the guide](https://evil.example) now', 'Open the guide now'],
  ['script addresses go', 'Click javascript:alert(1) now', 'Click now'],
  ['tags that load something go', 'Hi <img src="https://evil.example/p">there', 'Hi there'],
])('%s', (_name, text, expected) => {
  expect(safeLinks(text, hosts)).toBe(expected);
});
