/** A console's name in the forms that code and documents write it. */
export interface ConsoleWords {
  readonly name: string;
  readonly camel: string;
  readonly Pascal: string;
  readonly Title: string;
  /** How it stands in an object: quoted where it has a hyphen. */
  readonly key: string;
  /** How it is taken from an object. */
  readonly member: string;
  readonly year: string;
  readonly month: string;
}

const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Names that the files of every console, or the ones that list them, give to something else; and words of the language. */
const taken = new Set(['anchor', 'browser', 'checks', 'console', 'consoles', 'fixtures', 'manifest', 'names', 'observe', 'page', 'position', 'present', 'selectors', 'background', 'options', 'panel', 'class', 'default', 'delete', 'export', 'function', 'import', 'new', 'null', 'return', 'switch', 'this', 'true', 'false', 'typeof', 'void', 'with', 'yield', 'await', 'static', 'enum', 'super', 'const', 'let', 'var']);

/** The words of a new console, or a sentence that says why it can't be called that. */
export function consoleWords(name: string | undefined, present: readonly string[], today: Date): ConsoleWords | string {
  if (name === undefined) return 'Say what the console is called: pnpm new:console NAME';
  if (!form.test(name) || name.length > 30) return `“${name}” is no name for a console: small letters and digits, words joined by hyphens, at most 30 characters, as in help-scout.`;
  if (present.includes(name)) return `There is a console called ${name} already: extension/src/consoles/${name}.`;
  if (taken.has(name)) return `“${name}” means something else in the code: take the name of the product.`;
  const parts = name.split('-');
  const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  const Pascal = parts.map(capital).join('');
  const isPlain = parts.length === 1;
  const month = today.toISOString().slice(0, 7);
  return {
    name, Pascal, camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1), Title: parts.map(capital).join(' '), key: isPlain ? name : `'${name}'`,
    member: isPlain ? `.${name}` : `['${name}']`, year: month.slice(0, 4), month,
  };
}
