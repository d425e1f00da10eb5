import { expect, test } from '../../editor-fixtures.ts';
import type { EditorPage } from '../../pages/editor-page.ts';

const engines = ['ckeditor5-48', 'ckeditor5-41', 'ckeditor5-35', 'ckeditor5-23', 'ckeditor4', 'froala-5', 'froala-4', 'froala-3', 'froala-2', 'quill-2', 'quill-1', 'tinymce-8', 'tinymce-6', 'tinymce-5', 'prosemirror', 'contenteditable'];
const own = '<p>Hi Maya, I looked into this for you.</p><p>Kind words.</p>';
const landed = { outcome: 'landed', landedDifferently: null };
const changed = { outcome: 'refused', reason: 'selection-changed' };

/** Some editors put the caret back once more after they were drawn, and an agent would select again. */
async function select(editor: EditorPage, words: string): Promise<void> {
  await expect(async () => {
    await editor.select(words);
    expect(await editor.selection()).not.toBe('');
  }).toPass();
}

for (const engine of engines) {
  test.describe(engine, () => {
    test('puts other words in the place of the selected ones and nothing else, and one undo brings them back', async ({ editor }) => {
      await editor.open({ engine, html: own });
      await select(editor, 'looked into');
      expect(await editor.selection()).toBe('looked into');
      expect(await editor.insert('checked', { replaces: 'looked into' })).toEqual(landed);
      await editor.expectModel('<p>Hi Maya, I checked this for you.</p><p>Kind words.</p>');
      await editor.undo();
      await editor.expectModel(own);
    });

    test('puts paragraphs in the place of a whole line, above signature and quote', async ({ editor }) => {
      const tail = `<p>--</p><p>Lena Roth</p><blockquote>${engine.startsWith('quill') ? 'My battery shows E07' : '<p>My battery shows E07</p>'}</blockquote>`;
      await editor.open({ engine, html: `<p>- battery, two blinks</p>${tail}` });
      await select(editor, '- battery, two blinks');
      const notes = await editor.selection();
      expect(await editor.insert('Hi Maya,\n\nTwo blinks mean E07.', { replaces: notes })).toEqual(landed);
      await editor.expectModel(`<p>Hi Maya,</p><p>Two blinks mean E07.</p>${tail}`);
      await editor.undo();
      await editor.expectModel(`<p>- battery, two blinks</p>${tail}`);
    });

    test('writes nothing where other words are selected by then', async ({ editor }) => {
      await editor.open({ engine, html: own });
      await select(editor, 'looked into');
      expect(await editor.insert('checked', { replaces: 'Kind words.' })).toEqual(changed);
      await editor.expectModel(own);
    });
  });
}

for (const [engine, place] of [['quill-1', 'shadow'], ['contenteditable', 'shadow'], ['ckeditor4', 'frame'], ['tinymce-8', 'frame'], ['ckeditor5-48', 'frame'], ['froala-5', 'frame']] as const) {
  test(`${engine} in ${place === 'frame' ? 'a frame of the page' : 'an open shadow root'} takes other words for the selected ones`, async ({ editor }) => {
    await editor.open({ engine, place, html: own });
    await select(editor, 'looked into');
    expect(await editor.insert('checked', { replaces: await editor.selection() })).toEqual(landed);
    await editor.expectModel('<p>Hi Maya, I checked this for you.</p><p>Kind words.</p>');
    await editor.undo();
    await editor.expectModel(own);
  });
}

test('Quill 2 in a shadow root, which sees no selection there, is left as it is', async ({ editor }) => {
  await editor.open({ engine: 'quill-2', place: 'shadow', html: own });
  await editor.select('looked into');
  expect(await editor.insert('checked', { replaces: 'looked into' })).toMatchObject({ outcome: 'refused' });
  await editor.expectModel(own);
});

for (const engine of ['ckeditor5-48', 'ckeditor4', 'froala-5', 'quill-2', 'tinymce-8']) {
  test(`${engine} that swallows the paste takes them through its own instance`, async ({ editor }) => {
    await editor.open({ engine, refuses: 'paste', html: own });
    await select(editor, 'looked into');
    expect(await editor.insert('checked', { replaces: 'looked into' })).toEqual(landed);
    await editor.expectModel('<p>Hi Maya, I checked this for you.</p><p>Kind words.</p>');
    await editor.undo();
    await editor.expectModel(own);
  });
}

test('a text field takes other words for the selected ones, and one undo brings them back', async ({ editor }) => {
  await editor.open({ engine: 'textarea', html: 'I looked into this.\n-- \nLena' });
  await select(editor, 'looked into');
  expect(await editor.selection()).toBe('looked into');
  expect(await editor.insert('checked', { replaces: 'looked into', format: 'plain' })).toEqual(landed);
  await editor.expectValue('I checked this.\n-- \nLena');
  await editor.undo();
  await editor.expectValue('I looked into this.\n-- \nLena');
});
