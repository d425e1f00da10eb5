import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Composer } from '../consoles/console.ts';
import { insertDraft } from './insert-draft.ts';
import { readSelection } from './read-selection.ts';

function composer(html: string, signature?: string): Composer {
  const { window } = new JSDOM(`<p>Outside</p><div contenteditable="true">${html}</div>`);
  return { element: window.document.querySelector('div')!, visibility: 'public', channel: 'web', format: 'rich', signature };
}

/** Selects from the `from`th character of one node to the `to`th of another. */
function select({ element }: Composer, [start, from]: [string, number], [end, to]: [string, number]): void {
  const page = element.ownerDocument;
  page.getSelection()!.setBaseAndExtent(page.querySelector(start)!.firstChild!, from, page.querySelector(end)!.firstChild!, to);
}

test('gives the selected words without the blanks at their ends, and what stands beside them', () => {
  const reply = composer('<p id="a">Hi Maya, I looked into it.</p>');
  select(reply, ['#a', 8], ['#a', 20]);
  expect(readSelection(reply)).toMatchObject({ before: 'Hi Maya,', text: 'I looked in', after: 'to it.' });
});

test('a triple click, which reaches to the next line, means its own line', () => {
  const reply = composer('<p id="a">One line.</p><p id="b">Next.</p>');
  select(reply, ['#a', 0], ['#b', 0]);
  expect(readSelection(reply)).toMatchObject({ text: 'One line.', after: 'Next.' });
});

test('signature and quoted trail are not selected with the rest', () => {
  const reply = composer('<p id="a">Hi Maya,</p><p>Kind regards,<br>Lena</p><blockquote><p id="b">My battery</p></blockquote>', 'Kind regards,\nLena');
  select(reply, ['#a', 0], ['#b', 10]);
  expect(readSelection(reply)?.text).toBe('Hi Maya,');
});

test.each([['nothing', ['#a', 3], ['#a', 3]], ['blanks', ['#a', 2], ['#a', 3]]] as const)('%s is no selection', (_name, start, end) => {
  const reply = composer('<p id="a">Hi Maya</p>');
  select(reply, [...start], [...end]);
  expect(readSelection(reply)).toBeUndefined();
});

test('what is selected elsewhere on the page is none', () => {
  const reply = composer('<p id="a">Hi</p>');
  reply.element.ownerDocument.getSelection()!.selectAllChildren(reply.element.ownerDocument.querySelector('body > p')!);
  expect(readSelection(reply)).toBeUndefined();
});

test('words of a text field are told in the same way', () => {
  const { window } = new JSDOM('<textarea>I looked into this.\n-- \nLena</textarea>');
  const element = window.document.querySelector('textarea')!;
  element.setSelectionRange(1, 999);
  expect(readSelection({ element, visibility: 'public', channel: 'web', format: 'plain' })).toMatchObject({ before: 'I ', text: 'looked into this.', after: '\n-- \nLena' });
});

test('words that are no longer the ones the agent was shown are not replaced', async () => {
  const reply = composer('<p id="a">Hi Maya</p>');
  select(reply, ['#a', 3], ['#a', 7]);
  expect(await insertDraft(reply, { text: 'Ana', onInternal: 'insert', onExistingText: 'ask', replaces: 'May' })).toEqual({ outcome: 'refused', reason: 'selection-changed' });
  expect(reply.element.textContent).toBe('Hi Maya');
});
