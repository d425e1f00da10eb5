import { isOldMajor, type EditorMajor } from '../editor-major.ts';
import { signedInAgent } from '../people.ts';

/** The workspace's HTML: an empty frame that the page's scripts fill. */
export function buildDocument({ nonce, token, editor }: { readonly nonce: string; readonly token: string; readonly editor: EditorMajor }): string {
  const module = isOldMajor(editor) ? '/assets/agent/classic-build.js' : '/assets/ckeditor5/ckeditor5.js';
  return `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
  <meta charset="utf-8">
  <title>Acme – Agent Workspace</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="csrf-token" content="${token}">
  <meta name="agent" content="${signedInAgent.name}" data-id="${signedInAgent.id}">
  <link rel="icon" href="/assets/agent/icon.svg">
  <link rel="stylesheet" href="/assets/ckeditor5/ckeditor5-editor.css">
  <link rel="stylesheet" href="/assets/ckeditor5/ckeditor5-content.css">
  <link rel="stylesheet" href="/assets/agent/frame.css">
  <link rel="stylesheet" href="/assets/agent/ticket.css">
  <link rel="stylesheet" href="/assets/agent/composer.css">
  <script type="importmap" nonce="${nonce}">{"imports":{"ckeditor5":"${module}"}}</script>${isOldMajor(editor) ? `\n  <script type="module" src="/assets/agent/trusted-types.js"></script>\n  <script defer src="/assets/${editor}/ckeditor.js"></script>` : ''}
  <script type="module" src="/assets/agent/main.js"></script>
</head>
<body>
  <div id="root" class="workspace">
    <nav class="rail" aria-label="Main">
      <a class="rail-mark" href="/agent/dashboard" aria-label="Tarn Cycles"><img src="/assets/agent/icon.svg" alt="" width="24" height="24"></a>
      <a class="rail-link" href="/agent/dashboard" data-rail="dashboard"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z"/></svg><span>Home</span></a>
      <a class="rail-link" href="/agent/filters/1" data-rail="filters"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16M4 12h16M4 18h10"/></svg><span>Views</span></a>
    </nav>
    <div class="stage">
      <header class="topbar">
        <div class="header-tabs" role="tablist" aria-label="Open tickets"></div>
        <div class="topbar-end"><span class="presence" aria-hidden="true"></span><span>${signedInAgent.name}</span></div>
      </header>
      <main id="main_panes"></main>
    </div>
  </div>
</body>
</html>
`;
}
