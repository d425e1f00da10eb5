import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { firefoxManifest } from './src/firefox-manifest.ts';
import { manifest } from './src/manifest.ts';

const ownScriptLifetime = fileURLToPath(new URL('./src/page/script-lifetime.ts', import.meta.url));

/** Style sheets that stand in a script are written to be read; what is shipped into consoles goes without the blanks. */
const tightStyles = {
  name: 'tight-styles',
  transform: (code: string, id: string) => (/-css\.ts$/.test(id) ? code.replace(/`[^`]+`/, (css) => css.replace(/\s*([{}:;,])\s*/g, '$1').replaceAll(';}', '}')) : undefined),
};

/** zod can turn its schemas into JSON schemas, and brings what that takes along with every schema. The extension makes none. */
const withoutJsonSchema = {
  name: 'without-json-schema',
  load: (id: string) => (/zod\/v4\/core\/to-json-schema\.js$/.test(id)
    ? `const none = () => { throw new Error('The extension makes no JSON schema.'); };
const later = () => none;
export { none as initializeContext, none as handleUnrepresentable, none as processSchema, none as process, none as extractDefs, none as finalize, later as createToJSONSchemaMethod, later as createStandardJSONSchemaMethod };`
    : undefined),
};

export default defineConfig({
  srcDir: 'src',
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifest: ({ browser }) => (browser === 'firefox' ? firefoxManifest : manifest),
  vite: () => ({
    plugins: [tightStyles, withoutJsonSchema],
    // WXT's own context posts window messages that the page can read, and polls where there is no Navigation API.
    resolve: { alias: { 'wxt/utils/content-script-context': ownScriptLifetime } },
    // The preload polyfill fetches; every browser we run in preloads by itself.
    build: { modulePreload: { polyfill: false } },
    // The engine for patterns is a part of the check worker that is loaded where a rule needs it.
    worker: { format: 'es' },
  }),
});
