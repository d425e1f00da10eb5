import { AppError } from '@countersign/shared/errors';
import { visibility } from '@countersign/shared/ticket/message';
import { parse } from 'yaml';
import { z } from 'zod';

/** One document of the knowledge, as its file says it. `updated` is an ISO date or moment, empty when the file has none; `validUntil` one from which it is found no more. */
export interface MarkdownDocument {
  readonly id: string;
  readonly title: string;
  readonly visibility: 'public' | 'internal';
  readonly updated: string;
  readonly language?: string;
  readonly url?: string;
  /** Brand or product it speaks of. */
  readonly brand?: string;
  readonly validUntil?: string;
  readonly body: string;
}

const FRONT_MATTER = /^\uFEFF?\s*---[^\S\n]*\n(?<yaml>(?:[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/;
const FIRST_HEADING = /^\s{0,3}#{1,6}\s+(?<heading>.+?)\s*#*\s*$/m;

const word = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());
const day = z.union([z.string(), z.date(), z.number()]).transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()));
const frontMatter = z.looseObject({
  id: word.nullish(),
  title: word.nullish(),
  visibility: z.string().transform((value) => value.trim().toLowerCase()).pipe(visibility).nullish(),
  updated: day.nullish(),
  language: word.nullish(),
  url: word.nullish(),
  brand: word.nullish(),
  validUntil: day.nullish(),
});

/**
 * Reads one Markdown file: front matter `id, title, visibility, updated, language, url, brand, validUntil`, then the text.
 * A file without `id` is named after itself, one without `title` after its first heading, one without `visibility` is public.
 * Throws `INVALID_INPUT` naming the file and the field.
 */
export function readMarkdown(source: string, fileName: string): MarkdownDocument {
  const text = source.replaceAll('\u0000', '');
  const match = FRONT_MATTER.exec(text);
  const head = match ? parseHead(match.groups!.yaml!, fileName) : {};
  const body = (match ? text.slice(match[0].length) : text).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trim();
  const bareName = fileName.replace(/^.*[\\/]/, '').replace(/\.(?:md|markdown|mdx|txt)$/i, '');
  return {
    id: head.id || bareName,
    title: head.title || FIRST_HEADING.exec(body)?.groups!.heading || bareName,
    visibility: head.visibility ?? 'public',
    updated: head.updated ?? '',
    ...(head.language ? { language: head.language.toLowerCase() } : {}),
    ...(head.url ? { url: head.url } : {}),
    ...(head.brand ? { brand: head.brand } : {}),
    ...(head.validUntil ? { validUntil: head.validUntil } : {}),
    body,
  };
}

function parseHead(yaml: string, fileName: string): z.infer<typeof frontMatter> {
  let raw: unknown;
  try {
    raw = parse(yaml, { maxAliasCount: 0 }) ?? {};
  } catch (cause) {
    const lines = plainLines(yaml);
    if (lines !== undefined) return lines;
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : 'not YAML';
    throw new AppError('INVALID_INPUT', `${fileName}: front matter cannot be read: ${reason}`, { path: fileName, cause });
  }
  return checkHead(raw, fileName);
}

/** Titles with a bare colon are no YAML, yet everybody writes them: known fields on lines of their own are read as they stand. */
function plainLines(yaml: string): z.infer<typeof frontMatter> | undefined {
  const fields: Record<string, string> = {};
  for (const line of yaml.split('\n').filter((text) => text.trim() !== '')) {
    const match = /^(id|title|visibility|updated|language|url|brand|validUntil):[ \t]+(.*?)\s*$/.exec(line);
    if (!match || /^[[{&*!|>]/.test(match[2]!)) return undefined;
    fields[match[1]!] = match[2]!.replace(/^(['"])(.*)\1$/, '$2');
  }
  const parsed = frontMatter.safeParse(fields);
  return parsed.success ? parsed.data : undefined;
}

function checkHead(raw: unknown, fileName: string): z.infer<typeof frontMatter> {
  const parsed = frontMatter.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new AppError('INVALID_INPUT', `${fileName}: ${[...issue.path, issue.message].join(': ')}`, { path: fileName, cause: parsed.error });
}
