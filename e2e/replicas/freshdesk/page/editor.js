const options = {
  attribution: false, charCounterCount: false, toolbarBottom: true, toolbarSticky: false, placeholderText: '', heightMin: 120, heightMax: 280,
  pluginsEnabled: ['lists', 'link', 'url', 'quote'],
};
const buttons = ['bold', 'italic', 'underline', '|', 'formatOL', 'formatUL', 'insertLink', '|', 'undo', 'redo'];
const perWidth = Object.fromEntries(['toolbarButtons', 'toolbarButtonsMD', 'toolbarButtonsSM', 'toolbarButtonsXS'].map((name) => [name, buttons]));

/** Makes the console's rich-text editor inside `holder`, whichever major the page loaded; `onChange` runs after each change of its content. */
export function createEditor(holder, html, onChange) {
  const isRecent = typeof FroalaEditor === 'function';
  return new Promise((resolve) => {
    let isReady = false;
    const ready = (made) => {
      made.html.set(html);
      made.undo.reset();
      made.undo.saveStep();
      isReady = true;
      resolve(made);
    };
    (isRecent ? createRecent : createSecond)(holder, ready, () => { if (isReady) onChange(); });
  });
}

function createRecent(holder, ready, changed) {
  const made = new FroalaEditor(holder, { ...options, ...perWidth, events: { contentChanged: changed, initialized: () => queueMicrotask(() => ready(made)) } });
}

/** The second major is a jQuery plugin, and tells of its events by jQuery. */
function createSecond(holder, ready, changed) {
  jQuery(holder)
    .on('froalaEditor.initialized', (_event, made) => ready(made))
    .on('froalaEditor.contentChanged', changed)
    .froalaEditor({ ...options, ...perWidth });
}

/** What stands in the editable. `html.get()` is not asked: without a licence the editor adds a line about itself to it. */
export function contentOf(editor) {
  return editor.el.innerHTML.replaceAll('\u200b', '');
}
