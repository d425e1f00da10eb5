const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** Zendesk's `plain_body` keeps a few HTML entities of the mail it was made from, and any line ends. */
export function plainText(body: string): string {
  return body.replace(/\r\n?/g, '\n').replace(/&(nbsp|lt|gt|quot|amp);/g, (whole, name: string) => entities[name] ?? whole).trim();
}
