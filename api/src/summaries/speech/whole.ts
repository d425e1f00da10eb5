/** Any of the words and phrases, whole, in upper or lower case: a pattern for each language. */
export function whole(...languages: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${languages.join('|')})(?!\\p{L})`, 'iu');
}
