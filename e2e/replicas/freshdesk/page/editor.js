const options = {
  attribution: false, charCounterCount: false, toolbarBottom: true, toolbarSticky: false, placeholderText: '', heightMin: 120, heightMax: 280,
  pluginsEnabled: ['lists', 'link', 'url', 'quote'],
};
const buttons = ['bold', 'italic', 'underline', '|', 'formatOL', 'formatUL', 'insertLink', '|', 'undo', 'redo'];
const perWidth = Object.fromEntries(['toolbarButtons', 'toolbarButtonsMD', 'toolbarButtonsSM', 'toolbarButtonsXS'].map((name) => [name, buttons]));

/** Makes the console's rich-text editor inside `holder`, whichever major the page loaded; `onChange` runs after each change of its content. */
export function createEditor(holder, html, onChange) {
  return typeof FroalaEditor === 'function' ? createRecent(holder, html, onChange) : createSecond(holder, html, onChange);
}

function createRecent(holder, html, onChange) {
  return new Promise((resolve) => {
    const made = new FroalaEditor(holder, {
      ...options, ...perWidth,
      events: {
        contentChanged: () => onChange(),
        initialized: () => queueMicrotask(() => { made.html.set(html); made.undo.reset(); made.undo.saveStep(); resolve(made); }),
      },
    });
  });
}

/** The second major is a jQuery plugin, and calls its methods by name. */
function createSecond(holder, html, onChange) {
  return new Promise((resolve) => {
    jQuery(holder)
      .on('froalaEditor.initialized', (_event, made) => { made.html.set(html); made.undo.reset(); made.undo.saveStep(); resolve(made); })
      .on('froalaEditor.contentChanged', () => onChange())
      .froalaEditor({ ...options, ...perWidth });
  });
}

/** What stands in the editable. `html.get()` is not asked: without a licence the editor adds a line about itself to it. */
export function contentOf(editor) {
  return editor.el.innerHTML.replaceAll('\u200b', '');
}
