/** Called by the console's page around this frame. Settles once the agent can type. */
window.startEditor = (html, onChange) => new Promise((resolve) => {
  document.getElementById('editor').value = html;
  const editor = window.CKEDITOR.replace('editor', {
    customConfig: '',
    versionCheck: false,
    title: 'Email Body',
    language: 'en',
    height: '100%',
    resize_enabled: false,
    allowedContent: true,
    removePlugins: 'elementspath,about,scayt,wsc,exportpdf',
    toolbar: [['Bold', 'Italic', 'Underline', 'Strike'], ['NumberedList', 'BulletedList', 'Blockquote'], ['Link', 'Unlink'], ['Undo', 'Redo'], ['RemoveFormat']],
  });
  const name = () => {
    editor.container.$.querySelector('iframe').title = 'Email Body';
    editor.editable().setAttribute('role', 'textbox');
    editor.editable().setAttribute('aria-label', 'Email Body');
  };
  const fill = () => editor.resize('100%', window.innerHeight);
  editor.on('contentDom', name);
  editor.on('instanceReady', () => {
    name();
    fill();
    addEventListener('resize', fill);
    editor.resetDirty();
    editor.on('change', onChange);
    resolve(editor);
  });
});
