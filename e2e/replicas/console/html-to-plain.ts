const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The plain body the console derives from the composer's markup: blocks become lines, list items get a dash. */
export function htmlToPlain(html: string): string {
  return html
    .replace(/<li\b[^>]*>/g, '- ')
    .replace(/<br\s*\/?>|<\/(li|h\d|blockquote)>/g, '\n')
    .replace(/<\/(p|ul|ol|pre)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
