import { expect, test } from '../../editor-fixtures.ts';

const engines = [
  'ckeditor5-48', 'ckeditor5-41', 'ckeditor5-35', 'ckeditor5-23', 'ckeditor4', 'froala-5', 'froala-4', 'froala-3', 'froala-2',
  'quill-2', 'quill-1', 'tinymce-8', 'tinymce-6', 'tinymce-5', 'prosemirror', 'contenteditable',
];
const draft = 'Hi Maya,\n\nTwo red blinks mean E07. Two steps:\n\n- Unplug the charger\n- See https://help.tarn.example/e07\n\nBest,\nLena';
const landed = { outcome: 'landed', landedDifferently: null };

/** The draft as it stands in the editor's model. Quill knows no line break inside a paragraph. */
function drafted(engine: string, ending = ''): string {
  const lines = engine.startsWith('quill') ? 'Best,</p><p>Lena' : 'Best,<br>Lena';
  return `<p>Hi Maya,</p><p>Two red blinks mean E07. Two steps:</p><ul><li>Unplug the charger</li><li>See <a href="https://help.tarn.example/e07">https://help.tarn.example/e07</a></li></ul><p>${lines}${ending}</p>`;
}

/** What the console has put into the reply by itself: the signature, and the mail that is answered. */
function tail(engine: string): string {
  return `<p>--</p><p>Lena Roth</p><blockquote>${engine.startsWith('quill') ? 'My battery shows E07' : '<p>My battery shows E07</p>'}</blockquote>`;
}

function emptyLine(engine: string): string {
  return engine.startsWith('ckeditor5') ? '<p>&nbsp;</p>' : engine === 'prosemirror' ? '<p></p>' : '<p><br></p>';
}

for (const engine of engines) {
  test.describe(engine, () => {
    test('takes a draft that one undo removes, and what is typed after it', async ({ editor }) => {
      await editor.open({ engine });
      expect(await editor.insert(draft)).toEqual(landed);
      await editor.expectModel(drafted(engine));
      await editor.undo();
      await editor.expectModel('');
      expect(await editor.insert(draft)).toEqual(landed);
      await editor.type(' Roth');
      await editor.expectModel(drafted(engine, ' Roth'));
    });

    test('keeps signature and quote below the draft', async ({ editor }) => {
      await editor.open({ engine, html: emptyLine(engine) + tail(engine) });
      await editor.expectModel(tail(engine));
      expect(await editor.insert(draft)).toEqual(landed);
      await editor.expectModel(drafted(engine) + tail(engine));
      await editor.undo();
      await editor.expectModel(tail(engine));
    });

    test('asks before it writes beside the agent’s own words, and keeps them', async ({ editor }) => {
      const own = `<p>I looked into this.</p>${tail(engine)}`;
      await editor.open({ engine, html: own });
      await editor.clickFirstLine();
      expect(await editor.insert(draft)).toEqual({ outcome: 'existing-text' });
      await editor.expectModel(own);
      expect(await editor.insert(draft, { onExistingText: 'at-cursor' })).toEqual(landed);
      await editor.expectModel(`<p>I looked into this.</p>${drafted(engine)}${tail(engine)}`);
      await editor.undo();
      await editor.expectModel(own);
    });
  });
}

for (const [engine, place] of [
  ['quill-2', 'shadow'], ['quill-1', 'shadow'], ['contenteditable', 'shadow'], ['prosemirror', 'shadow'],
  ['ckeditor4', 'frame'], ['tinymce-8', 'frame'], ['quill-2', 'frame'], ['froala-5', 'frame'], ['ckeditor5-48', 'frame'], ['contenteditable', 'frame'],
] as const) {
  test(`${engine} in ${place === 'frame' ? 'a frame of the page' : 'an open shadow root'} takes a draft above signature and quote`, async ({ editor }) => {
    await editor.open({ engine, place, html: emptyLine(engine) + tail(engine) });
    expect(await editor.insert(draft)).toEqual(landed);
    await editor.expectModel(drafted(engine) + tail(engine));
    await editor.undo();
    await editor.expectModel(tail(engine));
  });
}

for (const engine of ['ckeditor5-48', 'ckeditor5-41', 'ckeditor5-35', 'ckeditor5-23', 'ckeditor4', 'froala-5', 'froala-2', 'quill-2', 'tinymce-8', 'tinymce-5']) {
  test(`${engine} that swallows the paste gets the draft through its own instance`, async ({ editor }) => {
    await editor.open({ engine, refuses: 'paste', html: emptyLine(engine) + tail(engine) });
    expect(await editor.insert(draft)).toEqual(landed);
    await editor.expectModel(drafted(engine) + tail(engine));
    await editor.undo();
    await editor.expectModel(tail(engine));
  });
}

for (const [engine, refuses] of [['ckeditor5-48', 'paste'], ['contenteditable', 'paste typing']] as const) {
  test(`${engine} that takes the draft in no way is left as it was, and the draft is to be copied`, async ({ editor }) => {
    await editor.open({ engine, refuses, hidden: true, html: tail(engine) });
    expect(await editor.insert(draft)).toEqual({ outcome: 'refused', reason: 'not-shown' });
    await editor.expectModel(tail(engine));
  });
}

for (const engine of engines) {
  test(`${engine}: a signature without an empty line above it stays below the draft`, async ({ editor }) => {
    await editor.open({ engine, html: tail(engine) });
    expect(await editor.insert(draft)).toEqual(landed);
    await editor.expectModel(drafted(engine) + tail(engine));
  });
}

test('a composer without formatting gets the draft as plain text, and says what became of the list', async ({ editor }) => {
  await editor.open({ engine: 'ckeditor5-48' });
  expect(await editor.insert(draft, { format: 'plain' })).toEqual({ outcome: 'landed', landedDifferently: 'The list became plain text, because this channel has no formatting.' });
  await editor.expectModel('<p>Hi Maya,</p><p>Two red blinks mean E07. Two steps:</p><p>- Unplug the charger<br>- See https://help.tarn.example/e07</p><p>Best,<br>Lena</p>');
});

for (const place of ['page', 'shadow', 'frame'] as const) {
  test(`a text field takes a draft above signature and quote, as one step of its undo: ${place}`, async ({ editor }) => {
    const end = '\n\n-- \nLena Roth\n\nOn 3 Nov 2026, Maya wrote:\n> My battery shows E07';
    await editor.open({ engine: 'textarea', place, html: end });
    expect(await editor.insert('Hi Maya,\n\nUnplug it.')).toEqual(landed);
    await editor.expectValue(`Hi Maya,\n\nUnplug it.${end}`);
    await editor.undo();
    await editor.expectValue(end);
  });
}

test('a text field keeps what the agent has typed, and one undo takes the draft alone', async ({ editor }) => {
  await editor.open({ engine: 'textarea' });
  await editor.clickFirstLine();
  await editor.type('I looked into this.');
  expect(await editor.insert('Unplug it.')).toEqual({ outcome: 'existing-text' });
  expect(await editor.insert('Unplug it.', { onExistingText: 'at-cursor' })).toEqual(landed);
  await editor.type(' Now.');
  await editor.expectValue('I looked into this.\n\nUnplug it. Now.');
  await editor.undo();
  await editor.expectValue('I looked into this.\n\nUnplug it.');
  await editor.undo();
  await editor.expectValue('I looked into this.');
});

for (const [engine, hidden] of [['quill-2', undefined], ['quill-2', true], ['quill-1', undefined], ['prosemirror', undefined], ['contenteditable', undefined], ['ckeditor4', undefined], ['tinymce-8', undefined]] as const) {
  test(`${engine}${hidden ? ' out of reach' : ''}: one undo takes the draft and not what was typed just before`, async ({ editor }) => {
    await editor.open({ engine, ...(hidden && { hidden }) });
    await editor.clickFirstLine();
    await editor.type('I looked into this.');
    expect(await editor.insert(draft)).toEqual({ outcome: 'existing-text' });
    expect(await editor.insert(draft, { onExistingText: 'at-cursor' })).toEqual(landed);
    await editor.undo();
    await expect.poll(async () => (await editor.model()).replaceAll(/<[^>]+>/g, '')).toBe('I looked into this.');
  });
}

test('a note for colleagues asks before it goes into a public reply, and a public draft before it goes into a note', async ({ editor }) => {
  await editor.open({ engine: 'ckeditor5-48' });
  expect(await editor.insert(draft, { visibility: 'internal' })).toEqual({ outcome: 'internal-note' });
  expect(await editor.insert(draft, { draftFor: 'internal' })).toEqual({ outcome: 'public-reply' });
  await editor.expectModel('');
  expect(await editor.insert(draft, { draftFor: 'internal', onInternal: 'insert' })).toEqual(landed);
});

test('nothing is left in the page by an insertion through the instance', async ({ editor }) => {
  await editor.open({ engine: 'ckeditor5-48', refuses: 'paste' });
  const before = await editor.page.locator('script').count();
  expect(await editor.insert(draft)).toEqual(landed);
  expect(await editor.page.locator('script').count()).toBe(before);
});
