import { loadScript } from './load-script.js';

/** CKEditor 4 in its frame, as in Salesforce's e-mail composer. */
export async function mountCkeditor4(host, html) {
  window.CKEDITOR_BASEPATH = '/assets/npm/ckeditor4/';
  await loadScript('/assets/npm/ckeditor4/ckeditor.js');
  host.innerHTML = html;
  const editor = window.CKEDITOR.replace(host, { versionCheck: false, customConfig: '', allowedContent: true, startupFocus: false });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  return { html: () => editor.getData() };
}
