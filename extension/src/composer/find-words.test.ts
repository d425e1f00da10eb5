import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Composer } from '../consoles/console.ts';
import { findWords } from './find-words.ts';
import { insertDraft } from './insert-draft.ts';
import { readComposer } from './read-composer.ts';
import { readSelection } from './read-selection.ts';

function composer(html: string): Composer {
  const { window } = new JSDOM(`<div contenteditable="true">${html}</div>`);
  return { element: window.document.querySelector('div')!, visibility: 'public', channel: 'web', format: 'rich' };
}

/** The words as a finding names them: in the reply as it was read, at this one of their places. */
function find(reply: Composer, words: string, which = 0) {
  const { text } = readComposer(reply);
  let start = -1;
  for (let place = 0; place <= which; place += 1) start = text.indexOf(words, start + 1);
  return findWords(reply, words, { text, start });
}

test.each<[string, string, string, string]>([
  ['across formatting and line breaks of the source', '<p>Hi Maya,</p><p>we will <b>refund\n  you</b> &nbsp;€189 today.</p>', 'refund you €189', 'Hi Maya,\nwe will'],
  ['in a list, whose marks are no words of it', '<p>So:</p><ol><li>A check.</li><li>A refund of €189.</li></ol>', 'A refund of €189.', 'So:\n1. A check.\n2.'],
  ['beside what editors put in invisibly', '<p>\u200bWe refund\ufeff €189.</p>', 'We refund €189.', ''],
])('words are found %s', (_where, html, words, before) => {
  const found = find(composer(html), words);
  expect([found?.text, found?.before]).toEqual([words, before]);
});

test('of two equal promises the one that is meant is found', async () => {
  const reply = composer('<p>We refund you.</p><p>As I said: We refund you.</p>');
  expect(find(reply, 'We refund you.', 0)).toMatchObject({ before: '', after: 'As I said: We refund you.' });
  const second = find(reply, 'We refund you.', 1)!;
  expect(second).toMatchObject({ before: 'We refund you.\nAs I said:', after: '' });
  await second.select();
  expect(readSelection(reply)).toMatchObject({ text: 'We refund you.', after: '' });
});

test('words of a text field are found at their place', () => {
  const { window } = new JSDOM('<textarea>\n\n  We refund you. We refund you.\n-- \nLena</textarea>');
  const element = window.document.querySelector('textarea')!;
  const reply: Composer = { element, visibility: 'public', channel: 'web', format: 'plain' };
  expect(find(reply, 'We refund you.', 1)).toMatchObject({ before: '\n  We refund you. ', after: '\n-- \nLena' });
});

test('words that stand in the quoted trail as well are found in the agent’s own part', () => {
  const reply = composer('<p>We refund you.</p><blockquote><p>We refund you.</p></blockquote>');
  expect(find(reply, 'We refund you.')?.before).toBe('');
});

test.each([
  ['the words are gone', '<p>We refund nothing.</p>'],
  ['anything else of the reply has changed', '<p>We refund you. And more.</p>'],
])('nothing is replaced once %s', async (_name, now) => {
  const reply = composer('<p>We refund you.</p>');
  const { text } = readComposer(reply);
  reply.element.innerHTML = now;
  const outcome = await insertDraft(reply, { text: 'We look into it.', onInternal: 'insert', onExistingText: 'at-cursor', replaces: 'We refund you.', standing: { text, start: 0 } });
  expect(outcome).toEqual({ outcome: 'refused', reason: 'selection-changed' });
  expect(reply.element.innerHTML).toBe(now);
});
