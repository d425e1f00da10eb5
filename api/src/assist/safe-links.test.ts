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
  ['a bare host goes with its path', 'Confirm it at evil-shop.com/verify.', 'Confirm it at.'],
  ['a bare allowed host stays', 'See lamps.example/guide.', 'See lamps.example/guide.'],
  ['a stranger’s mail address goes', 'Write to refunds@evil-shop.com to go on.', 'Write to to go on.'],
  ['a missing space after a full stop is no address', 'Open your account.To cancel, choose Plan.', 'Open your account.To cancel, choose Plan.'],
])('%s', (_name, text, expected) => {
  expect(safeLinks(text, hosts)).toBe(expected);
});

test('an address that a source or the requester gives stays', () => {
  const said = 'Write to care@partner.com or see partner.com/help, and we answer maya@mail.com.';
  expect(safeLinks(said, hosts, 'Ask care@partner.com, or read partner.com/help.\nmaya@mail.com')).toBe(said);
});

test('an address that is too long for a link, and names no scheme, leads nowhere either', () => {
  expect(safeLinks(`See [the offer](//evil.example/${'a'.repeat(3000)}) today`, new Set())).not.toContain('evil');
});
