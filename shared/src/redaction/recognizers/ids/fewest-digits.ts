const TOKEN = /\\.|\[(?:\\.|[^\]])*\]|\(\?(?:[:!=]|<[!=])|\{\d+(?:,\d*)?\}|[^]/g;
const DIGIT = /^(?:\d|\\d|\[(?:\\d|\d(?:-\d)?)+\])$/;
const LOOK = /^\(\?<?[!=]/;
const COUNT = /^(?:[?*+]|\{(?<least>\d+))/;

/** The fewest digits that a match of a kind's shape holds: what has fewer need not be matched with it. Reads signs, classes, groups, alternatives and counts; a sign that may be something else counts as none. */
export function fewestDigits(shape: string): number {
  const tokens = shape.match(TOKEN) ?? [];
  let at = 0;
  return alternatives();

  function alternatives(): number {
    let fewest = Infinity;
    let sum = 0;
    let last = 0;
    for (let token = tokens[at++]; token !== undefined && token !== ')'; token = tokens[at++]) {
      const count = COUNT.exec(token);
      if (token === '|') {
        fewest = Math.min(fewest, sum);
        sum = 0;
        last = 0;
      } else if (count !== null) {
        sum -= last;
        last *= Number(count.groups!['least'] ?? (token === '+' ? 1 : 0));
        sum += last;
      } else {
        const inside = token.startsWith('(') ? alternatives() : Number(DIGIT.test(token));
        last = LOOK.test(token) ? 0 : inside;
        sum += last;
      }
    }
    return Math.min(fewest, sum);
  }
}
