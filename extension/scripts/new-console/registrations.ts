import type { ConsoleWords } from './console-words.ts';

/** A list or a map of the consoles: the text right before it, and the entry of a new one. */
export interface Registration {
  readonly file: string;
  readonly after: string;
  readonly entry: string;
  readonly imports?: readonly string[];
}

const extension = 'extension/src';
const dashboard = 'api/dashboard/src';

/** Every place that lists the consoles. A test finds any other that comes up. */
export function registrations({ name, camel, Title, key, member }: ConsoleWords): readonly Registration[] {
  return [
    { file: 'shared/src/ticket/ticket-key.ts', after: 'consoleName = z.enum(', entry: `'${name}'` },
    { file: 'shared/src/consoles/console-switches.ts', after: 'allConsoleSwitches = z.object(', entry: `${key}: consoleSwitches` },
    { file: 'shared/src/consoles/fill-switches.ts', after: 'return ', entry: `${key}: { ...allOn, ...stored${member} }` },
    { file: `${extension}/manifest.ts`, after: 'consolePages = ', entry: `${key}: ['https://*.${name}.example/agent/*']` },
    { file: `${extension}/consoles/registry.ts`, after: 'readonly console: Console }[] = ', entry: `{ host: /\\.${name}\\.example$/, console: ${camel} }`, imports: [`import { ${camel} } from './${name}/adapter.ts';`] },
    {
      file: `${extension}/health/console-hooks.ts`, after: 'Record<ConsoleName, ConsoleHooks>> = ', entry: `${key}: { checks: ${camel}Checks, roots: (key, page) => present(${camel}Pane(key, page)) }`,
      imports: [`import { checks as ${camel}Checks } from '../consoles/${name}/checks.ts';`, `import { findPane as ${camel}Pane } from '../consoles/${name}/find-pane.ts';`],
    },
    { file: `${extension}/health/page-address.ts`, after: '(readonly [RegExp, ConsoleName])[] = ', entry: `[/\\.${name}\\.example$/, '${name}']` },
    { file: `${extension}/panel/words/name-console.ts`, after: 'Record<ConsoleName, string> = ', entry: `${key}: '${Title}'` },
    { file: `${dashboard}/consoles/console-names.ts`, after: 'Record<ConsoleName, string>> = ', entry: `${key}: '${Title}'` },
    { file: `${dashboard}/suggestions/ticket-address.ts`, after: 'const paths = ', entry: `${key}: \`/agent/tickets/\${id}\`` },
    { file: 'e2e/proof/prove-walks.ts', after: 'Record<ConsoleName, number>> = ', entry: `${key}: 166` },
  ];
}
