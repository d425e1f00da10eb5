import { expect, test } from 'vitest';
import { isComplete, readSettings, settingsToSend } from './settings-schema.ts';

const schema = {
  type: 'object', required: ['consent', 'token', 'days'],
  properties: {
    consent: { type: 'boolean', default: false }, note: { type: 'string' }, token: { type: 'string' }, days: { type: 'integer', default: 90 }, paths: { type: 'array' }, reader: { enum: ['public', 'internal'], default: 'public' }, deep: { type: 'object' },
  },
};
const settings = readSettings(schema, ['token']);

test('a kind’s settings become fields, the required ones first; a shape no form can show is left out', () => {
  expect(settings.map(({ name, type }) => `${name}: ${type}`)).toEqual(['token: secret', 'days: number', 'consent: switch', 'note: text', 'paths: lines', 'reader: choice']);
});

test('what was typed is sent as the API takes it; what was left empty is not', () => {
  expect(settingsToSend(settings, { token: '', days: '30', consent: true, paths: 'one\n two ,three', note: '  ' })).toEqual({ days: 30, consent: true, paths: ['one', 'two', 'three'], reader: 'public' });
});

test('a form is complete without a token only where one is stored', () => {
  expect(isComplete(settings, {}, [])).toBe(false);
  expect(isComplete(settings, {}, ['token'])).toBe(true);
  expect(isComplete(settings, { days: ' ' }, ['token'])).toBe(false);
});
