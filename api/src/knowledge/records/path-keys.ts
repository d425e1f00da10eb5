/** The names of the keys that a template asks for, each once, in order. */
export function pathKeys(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!))];
}
