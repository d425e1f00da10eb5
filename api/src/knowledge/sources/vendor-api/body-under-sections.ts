import { articleMarkdown } from './article-markdown.ts';

/** An article's words under the path of the sections it stands in, as one heading above its own. Throws `AppError` for one that can't be read within limits. */
export async function bodyUnderSections(html: string, sections: readonly string[], url: string, signal: AbortSignal): Promise<string> {
  const path = sections.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '').join(' > ');
  const body = await articleMarkdown(path === '' ? html : html.replace(/<(\/?)h1\b/gi, '<$1h2'), url, signal);
  return path === '' || body === '' ? body : `# ${path}\n\n${body}`;
}
