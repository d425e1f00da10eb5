import { htmlToMarkdown } from '../html-to-markdown.ts';

/** An article's words under the path of the sections it stands in, as one heading above its own. */
export function bodyUnderSections(html: string, sections: readonly string[], base: string): string {
  const path = sections.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '').join(' > ');
  const body = htmlToMarkdown(path === '' ? html : html.replace(/<(\/?)h1\b/gi, '<$1h2'), base);
  return path === '' || body === '' ? body : `# ${path}\n\n${body}`;
}
