const LONGEST_LINE = 60;
const MOST_LINES = 4;

/** A sign-off in a language that a voice may speak, with at most a name after it. */
const CLOSING = new RegExp(`^(?:${[
  '(?:with )?(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)', '(?:yours )?(?:sincerely|faithfully|truly)', 'best(?=[,.!]|$)', 'cheers', '(?:many )?thanks', 'thank you',
  '(?:mit )?(?:(?:freundlich|best|lieb|herzlich|schön|viel|sonnig)en?(?: und \\p{L}{1,20})? )?gr(?:ü|ue)(?:ß|ss)en?', '[lv]g', 'mfg', 'hochachtungsvoll',
  '(?:bien )?cordialement', '(?:très |bien )?sincèrement', '(?:(?:meilleures|sincères|cordiales) )?salutations', 'bien à (?:vous|toi)',
  '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?', 'atentamente', 'un abrazo',
  '(?:com )?(?:os )?(?:melhores )?cumprimentos', 'atenciosamente', '(?:um )?abraços?',
  '(?:(?:cordiali|distinti) )?saluti', 'cordialmente', '(?:met )?(?:vriendelijke )?groet(?:en|jes)?',
].join('|')})[,.!]?(?:\\s+[\\p{L}.’'-]{1,20}){0,4}$`, 'iu');

/** A reply's body without its sign-off: the closing line and the short lines under it, in the languages of the voices. */
export function withoutClosing(body: string): string {
  const lines = body.trimEnd().split('\n');
  for (let index = lines.length - 1, read = 0; index > 0 && read < MOST_LINES; index -= 1) {
    const line = lines[index]!.trim();
    if (line === '') continue;
    if (isClosing(line)) return lines.slice(0, index).join('\n').trimEnd();
    if (line.length > LONGEST_LINE || /[.?!:]$/u.test(line)) break;
    read += 1;
  }
  return body;
}

/** Whether a line is nothing but a sign-off. */
export function isClosing(line: string): boolean {
  return line.length < LONGEST_LINE && CLOSING.test(line.trim());
}
