import type { PageSettings } from '../serve-page.ts';

const icons: Readonly<Record<string, string>> = {
  launcher: '<svg viewBox="0 0 24 24" aria-hidden="true"><g fill="currentColor"><circle cx="5" cy="5" r="2"/><circle cx="12" cy="5" r="2"/><circle cx="19" cy="5" r="2"/><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/><circle cx="5" cy="19" r="2"/><circle cx="12" cy="19" r="2"/><circle cx="19" cy="19" r="2"/></g></svg>',
  bell: '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 16v-5a6 6 0 0112 0v5l2 2H4zM10 21h4"/></svg>',
  gear: '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="3.2"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2"/></svg>',
  help: '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 113.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17h.01"/></svg>',
};

/** The console's HTML: header, tab bar and an empty workspace that the page's scripts fill. */
export function buildDocument(nonce: string, settings: PageSettings): string {
  const { labels, me } = settings;
  const bootstrap = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${settings.locale === 'de' ? 'de' : 'en-US'}" dir="ltr">
<head>
  <meta charset="utf-8">
  <title>${labels.home} | Salesforce</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="/assets/console/icon.svg">
  <link rel="stylesheet" href="/assets/console/frame.css">
  <link rel="stylesheet" href="/assets/console/case.css">
  <link rel="stylesheet" href="/assets/console/feed.css">
  <link rel="stylesheet" href="/assets/console/publisher.css">
  <script type="application/json" id="bootstrap" nonce="${nonce}">${bootstrap}</script>
  <script type="module" src="/assets/console/main.js"></script>
</head>
<body class="desktop">
  <div class="desktop-container oneOne">
    <header class="slds-global-header oneHeader">
      <a class="brand" href="/lightning/page/home" aria-label="Acme"><img src="/assets/console/icon.svg" alt="" width="32" height="32"></a>
      <button class="global-search" type="button">${labels.search}</button>
      <div class="global-actions"><span>${icons['help']}</span><span>${icons['gear']}</span><span>${icons['bell']}</span><span class="avatar is-me" title="${me.name}">${me.name.charAt(0)}</span></div>
    </header>
    <div class="navexConsoleTabContainer oneConsoleNav">
      <button class="launcher" type="button" aria-label="App Launcher">${icons['launcher']}</button>
      <span class="appName">${labels.app}</span>
      <ul class="tabBarItems slds-grid" role="tablist" aria-label="Workspaces">
        <li class="navigation-item" role="presentation"><a class="nav-home" href="/lightning/o/Case/list?filterName=AllOpenCases" role="tab" aria-selected="false">${labels.cases}</a></li>
      </ul>
    </div>
    <main class="oneConsole"><div class="split-right"></div></main>
  </div>
</body>
</html>
`;
}
