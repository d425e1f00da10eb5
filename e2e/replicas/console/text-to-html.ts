/** Plain text as the console stores it: paragraphs at blank lines, `<br>` at single ones, everything else escaped, in a block with its own attributes. */
export function textToHtml(text: string, attributes = 'class="zd-comment" dir="auto"'): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const paragraphs = escaped.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return `<div ${attributes}>${paragraphs.join('')}</div>`;
}
