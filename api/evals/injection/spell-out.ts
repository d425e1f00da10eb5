/** Every text that a row of choices `{a|b}` stands for. */
export function spellOut(row: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(row);
  if (choice === null) return [row.replace(/ {2,}/g, ' ').trim()];
  return choice[1]!.split('|').flatMap((each) => spellOut(row.slice(0, choice.index) + each + row.slice(choice.index + choice[0].length)));
}
