const MOST_CHARACTERS = 220;

/** A quoted sentence as a line of a summary: no greeting before a comma, bounded at a word. */
export function summaryLine(text: string): string {
  const bare = text.replace(/^(?:hi|hello|hey|dear|hallo|bonjour|hola|ciao)\b[^,.!?]{0,30}[,!.]\s+(?=\S)/i, '').replace(/https?:\/\/\S+/g, '(link)').trim();
  if (bare.length <= MOST_CHARACTERS) return bare;
  const cut = bare.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80))}…`;
}
