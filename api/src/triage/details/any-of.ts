/** Any of the words and phrases, whole: patterns on folded text, a string for each language. */
export function anyOf(...languages: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${languages.join('|')})(?!\\p{L})`, 'u');
}
