/** "1 detail", "4 details". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString(navigator.language)} ${count === 1 ? one : many}`;
}
