/** The pages of each console that the extension runs in. */
export const consolePages = {
  zendesk: ['https://*.zendesk.com/agent/*'],
  salesforce: ['https://*.lightning.force.com/lightning/*'],
  freshdesk: ['https://*.freshdesk.com/a/*'],
};

/** Public half of the key that fixes the extension id to `ijcooihkhhimdlldlkdkcamjagimjbjb`, so that an API can name the one origin it admits. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuExzyMagRXnU5otXY1TeGO16l1fQylq3xFmJIwIm9JO5WxABaZuTIXrGc3eeX3KoKca4iyFQRCQ04E+6tZmA4NO7lkHcJFBm+XEO5Dp9Kl3vHNOpEmfpcH0KbriAIwkQbBEk2t0UxMKGfuxxGVxsa1nE2EyvJUWIgm8f50D8TNxZ7f5373U00wBA8LnhF0SFuDuPg4jjVoaUYVZ0ANPepzKnos0Z76KbRHDgeaKaEC1qU/2ghsFgL44GPcS8KnvuxNUqt/xDKNSWwJ2klBoUh11w9ofHqMYffWRabjFg/ojQjE791N0C/YwwbF08UrlZBqwmgDESRD9NRoydtJr1SQIDAQAB';

const pageSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // A console may answer at any host of a customer's own, and what may frame the panel is fixed when the extension is built.
  "frame-ancestors 'self' https:",
].join('; ');

/** What the browser is told about the extension beside its entry points. */
export const manifest = {
  name: 'Countersign',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  minimum_chrome_version: '126',
  key: publicKey,
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
  side_panel: { default_path: 'panel.html?in=browser' },
  optional_permissions: ['scripting' as const, 'identity' as const],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  web_accessible_resources: [{ resources: ['panel.html', 'page-tools.js', 'editor-bridge.js'], matches: ['https://*/*'], use_dynamic_url: true }],
  content_security_policy: { extension_pages: pageSecurity },
  action: { default_title: 'Countersign' },
  commands: {
    'focus-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_focusPanel__' },
    insert: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_insert__' },
    ask: { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_command_ask__' },
    'next-finding': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_nextFinding__' },
  },
};
