const modules = ['commands', 'history', 'keymap', 'model', 'schema-basic', 'schema-list', 'state', 'transform', 'view'].map((name) => [`prosemirror-${name}`, `/assets/npm/prosemirror-${name}/dist/index.js`]);
const imports = Object.fromEntries([
  ...modules,
  ['orderedmap', '/assets/npm/orderedmap/dist/index.js'],
  ['rope-sequence', '/assets/npm/rope-sequence/dist/index.js'],
  ['w3c-keyname', '/assets/npm/w3c-keyname/index.js'],
  ['ckeditor5', '/assets/npm/ckeditor5/dist/browser/ckeditor5.js'],
]);
const nonce = 'lab';

/** The page of one engine. CKEditor 4 writes script into its frame, so its page alone allows that. */
export function buildPage(engine: string): { readonly html: string; readonly policy: string } {
  const scripts = engine === 'ckeditor4' ? "'self' 'unsafe-inline' 'unsafe-eval'" : `'self' 'nonce-${nonce}'`;
  return {
    policy: `default-src 'none'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'`,
    html: `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${engine.replaceAll(/[^\w-]/g, '')}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/assets/lab/lab.css">
  <script type="importmap" nonce="${nonce}">${JSON.stringify({ imports })}</script>
  <script type="module" src="/assets/lab/lab.js"></script>
</head>
<body><main id="place"></main></body>
</html>
`,
  };
}
