import { loadScript } from './load-script.js';

/** TinyMCE in its frame. */
export async function mountTinymce(host, html, major) {
  await loadScript(`/assets/npm/tinymce-${major}/tinymce.min.js`);
  host.innerHTML = html;
  const [editor] = await window.tinymce.init({ target: host, base_url: `/assets/npm/tinymce-${major}`, suffix: '.min', plugins: major === '5' ? 'lists link paste' : 'lists link', menubar: false, license_key: 'gpl', promotion: false, branding: false });
  editor.undoManager.clear();
  editor.undoManager.add();
  return { html: () => editor.getContent() };
}
