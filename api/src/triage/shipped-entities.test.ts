import { readFileSync } from 'node:fs';
import type { Entity } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { findEntities } from './find-entities.ts';

interface Message {
  readonly language: string;
  readonly text: string;
  readonly entities: readonly Pick<Entity, 'type' | 'value'>[];
}

const messages = readFileSync(new URL('testing/entities-in-five-languages.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Message);
const plain = (value: string): string => value.toLowerCase().replace(/^#/, '').replace(/\s+/g, ' ');
const isAlike = (one: Pick<Entity, 'type' | 'value'>, other: Pick<Entity, 'type' | 'value'>): boolean => one.type === other.type && (plain(one.value).includes(plain(other.value)) || plain(other.value).includes(plain(one.value)));

test.each(['en', 'de', 'fr', 'es', 'pt'])('of what customers name in %s, numbers in whatever words and forms, nine in ten are found, and of what is found more than nine in ten are named', (language) => {
  const own = messages.filter((message) => message.language === language).map(({ text, entities }) => ({ entities, found: findEntities(text, 'm1', { language }) }));
  const wanted = own.flatMap(({ entities, found }) => entities.map((entity) => found.some((one) => isAlike(one, entity))));
  const found = own.flatMap(({ entities, found: all }) => all.map((one) => entities.some((entity) => isAlike(one, entity))));
  expect(wanted.length).toBeGreaterThan(130);
  expect(wanted.filter((isFound) => isFound).length / wanted.length).toBeGreaterThanOrEqual(0.9);
  expect(found.filter((isNamed) => isNamed).length / found.length).toBeGreaterThanOrEqual(0.94);
});
