import { loadScript } from './load-script.js';

/** Quill 1 or 2. Hidden: its class is no global, as where a page has bundled it. */
export async function mountQuill(host, html, major, { isHidden }) {
  await loadScript(`/assets/npm/quill-${major}/dist/quill${major === '1' ? '.min' : ''}.js`);
  const quill = new window.Quill(host, { modules: { toolbar: false } });
  quill.clipboard.dangerouslyPasteHTML(html);
  quill.history.clear();
  if (isHidden) delete window.Quill;
  // Inside a shadow root Quill 2 hears none of its own keys.
  const undo = major === '2' && host.getRootNode() !== document ? () => quill.history.undo() : undefined;
  return { html: () => contentsToHtml(quill.getContents().ops), undo };
}

/** The model's lines as markup: each line's format stands on its end. */
function contentsToHtml(ops) {
  let line = '';
  let html = '';
  for (const { insert, attributes = {} } of ops) {
    for (const piece of insert.split(/(\n)/)) {
      if (piece !== '\n') { line += attributes.link ? `<a href="${attributes.link}">${piece}</a>` : piece; continue; }
      const list = { bullet: 'ul', ordered: 'ol' }[attributes.list];
      html += list ? `<${list}><li>${line}</li></${list}>` : attributes.blockquote ? `<blockquote>${line}</blockquote>` : `<p>${line}</p>`;
      line = '';
    }
  }
  return html.replaceAll('</ul><ul>', '').replaceAll('</ol><ol>', '');
}
