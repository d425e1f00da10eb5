/** The name in `"Ana Ruiz" <ana@mail.example>`; the address where it names nobody. */
export function senderName(from: string): string {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(from) ?? [];
  return name || address || from.trim();
}
