import { loadScript } from './load-script.js';

/** CKEditor 5 as it is now. Hidden: without the mark on its element that leads to its instance. */
export async function mountCkeditor5(host, html, { isHidden }) {
  const { BlockQuote, Bold, Essentials, InlineEditor, Italic, Link, List, Paragraph } = await import('ckeditor5');
  const editor = await InlineEditor.create(host, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote], initialData: html });
  if (isHidden) delete host.ckeditorInstance;
  return { html: () => editor.getData() };
}

/** An older major, in its classic build. */
export async function mountOldCkeditor5(host, html, major) {
  await loadScript(`/assets/npm/ckeditor5-${major}/build/ckeditor.js`);
  host.innerHTML = html;
  const editor = await window.ClassicEditor.create(host);
  return { html: () => editor.getData() };
}
