/** An older major of the editor, as its classic build, in the place of the one the workspace has now. */
export const DecoupledEditor = {
  async create(editable, { initialData }) {
    const { testId } = editable.dataset;
    delete editable.dataset.testId;
    editable.innerHTML = initialData;
    const editor = await window.ClassicEditor.create(editable, { toolbar: [] });
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      writer.setAttribute('data-test-id', testId, root);
      writer.addClass('composer-text', root);
    });
    return editor;
  },
};
// The build brings its own.
export const [BlockQuote, Bold, Code, Essentials, Italic, Link, List, Paragraph, Strikethrough, Underline] = [];
