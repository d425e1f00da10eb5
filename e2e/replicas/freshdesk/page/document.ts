import type { EditorName } from '../editors.ts';
import { signedInAgent } from '../people.ts';

const plugins = ['lists', 'link', 'url', 'quote'];

/** The console's HTML: an empty frame that the page's scripts fill, with the chosen major of the editor. */
export function buildDocument(editor: EditorName): string {
  const scripts = [
    ...(editor === 'froala-2' ? ['/assets/jquery/dist/jquery.min.js'] : []),
    `/assets/${editor}/js/froala_editor.min.js`,
    ...plugins.map((plugin) => `/assets/${editor}/js/plugins/${plugin}.min.js`),
  ];
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
  <meta charset="utf-8">
  <title>Tarn Cycles : Freshdesk</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="/assets/agent/icon.svg">
  <link rel="stylesheet" href="/assets/${editor}/css/froala_editor.min.css">
  <link rel="stylesheet" href="/assets/${editor}/css/froala_style.min.css">
  <link rel="stylesheet" href="/assets/agent/frame.css">
  <link rel="stylesheet" href="/assets/agent/ticket.css">
  <link rel="stylesheet" href="/assets/agent/composer.css">
  <script type="module" src="/assets/agent/trusted-types.js"></script>
${scripts.map((script) => `  <script defer src="${script}"></script>`).join('\n')}
  <script type="module" src="/assets/agent/main.js"></script>
</head>
<body class="ember-application">
  <div class="ember-view workspace">
    <nav class="rail" aria-label="Main">
      <a class="rail-mark" href="/a/dashboard" aria-label="Tarn Cycles"><img src="/assets/agent/icon.svg" alt="" width="28" height="28"></a>
      <a class="rail-link" href="/a/dashboard" data-rail="dashboard" aria-label="Dashboard" title="Dashboard"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z"/></svg></a>
      <a class="rail-link" href="/a/tickets/filters/all_tickets" data-rail="tickets" aria-label="Tickets" title="Tickets"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4zM14 7v10"/></svg></a>
    </nav>
    <div class="stage">
      <header class="topbar">
        <div class="topbar-title"><a href="/a/tickets/filters/all_tickets" data-test-title="main-title"></a><span class="topbar-id"></span></div>
        <input class="search" type="search" placeholder="Search" aria-label="Search">
        <span class="avatar" title="${signedInAgent.name}">${signedInAgent.name.slice(0, 1)}</span>
      </header>
      <main id="ember-main"></main>
    </div>
  </div>
</body>
</html>
`;
}
