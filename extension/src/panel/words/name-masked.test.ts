import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { nameMasked } from './name-masked.ts';

vi.mock('./say.ts', () => ({ say: (key: string) => key }));

const redaction = join(import.meta.dirname, '../../../../shared/src/redaction');
const sources = readdirSync(redaction, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => readFileSync(join(redaction, name), 'utf8')).join('\n');
const kinds = [...new Set([...sources.matchAll(/\btype: '([A-Z_]+)'/g)].map((match) => match[1]!))];

it('every kind of detail that is masked has a word in the reader’s language', () => {
  expect(kinds).toContain('TAX_ID');
  expect([...kinds, 'ORDER'].filter((type) => !nameMasked(type).startsWith('masked.'))).toEqual([]);
});

it('a kind that a team named itself is told by that name', () => expect(nameMasked('FRAME_NUMBER')).toBe('frame number'));
