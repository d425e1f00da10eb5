import { loadScript } from './load-script.js';

/** Froala since version 3. Without a licence its fifth major refuses every command to its own keys, so its undo is asked directly. */
export async function mountFroala(host, html, major) {
  await loadScript(`/assets/npm/froala-editor-${major}/js/froala_editor.pkgd.min.js`);
  host.innerHTML = html;
  const editor = await new Promise((resolve) => {
    const made = new window.FroalaEditor(host, { attribution: false, events: { initialized: () => resolve(made) } }, () => resolve(made));
  });
  return { html: () => editor.html.get(), undo: major === '5' ? () => editor.undo.run() : undefined };
}

/** Froala 2 is a plug-in of jQuery. */
export async function mountFroala2(host, html) {
  await loadScript('/assets/npm/jquery/dist/jquery.min.js');
  await loadScript('/assets/npm/froala-editor-2/js/froala_editor.pkgd.min.js');
  host.innerHTML = html;
  const editor = window.jQuery(host);
  editor.froalaEditor({ attribution: false });
  return { html: () => editor.froalaEditor('html.get') };
}
