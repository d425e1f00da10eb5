import { labels, postEditor } from './api.js';
import { element } from './element.js';
import { openRoot } from './elements.js';
import { loadScript } from './load-script.js';

const engines = {};

async function loadEngine() {
  await loadScript(`/assets/${postEditor}/quill.js`);
  engines[postEditor] ??= window.Quill;
  return engines[postEditor];
}

/** Quill inside an open shadow root, for posts. */
export class PostComposer {
  #editor;
  #box = element('div', { class: 'editorBox' });

  constructor() {
    this.element = element('lightning-input-rich-text', {});
  }

  async start(html) {
    const Quill = await loadEngine();
    openRoot(this.element, [`${postEditor}/quill.snow.css`, 'console/publisher.css'], this.#box);
    this.#editor = new Quill(this.#box, { theme: 'snow', placeholder: labels.sharePost, modules: { toolbar: [['bold', 'italic', 'underline', 'strike'], [{ list: 'bullet' }, { list: 'ordered' }], ['link', 'clean']] } });
    followSelection(this.#editor, this.element.shadowRoot);
    this.#editor.root.setAttribute('role', 'textbox');
    this.#editor.root.setAttribute('aria-label', labels.sharePost);
    if (html !== '') this.#editor.clipboard.dangerouslyPasteHTML(html);
  }

  get html() {
    return this.#editor === undefined ? undefined : this.isEmpty ? '' : this.#editor.root.innerHTML;
  }

  get isEmpty() {
    return (this.#editor?.getText() ?? '').trim() === '';
  }

  focus() {
    this.#editor?.focus();
  }

  destroy() {
    this.element.remove();
  }
}

/** Quill asks the document for the selection, which ends at a shadow root; here the root itself is asked, so that the caret stays where the agent types. */
function followSelection(editor, root) {
  const { selection } = editor;
  selection.hasFocus = () => root.activeElement === selection.root;
  selection.getNativeRange = () => {
    const native = root.getSelection();
    return native === null || native.rangeCount === 0 ? null : selection.normalizeNative(native.getRangeAt(0));
  };
  selection.setNativeRange = (startNode, startOffset, endNode = startNode, endOffset = startOffset) => {
    if (startNode === null) root.getSelection()?.removeAllRanges();
    else if (startNode.isConnected && endNode.isConnected) {
      if (!selection.hasFocus()) selection.root.focus();
      root.getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
    }
  };
}
