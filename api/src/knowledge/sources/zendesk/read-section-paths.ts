import { z } from 'zod';
import type { SourceReaderDeps } from '../source-reader.ts';
import { readPages } from '../vendor-api/read-pages.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';
import { zendeskPage } from './zendesk-page.ts';

/** Where a section of a help centre stands: names from the category down, and the ids on the way. */
export interface SectionPath {
  readonly names: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const category = z.looseObject({ id: z.number(), name: z.string() });
const section = category.extend({ category_id: z.number().nullish(), parent_section_id: z.number().nullish() });
const DEEPEST = 10;

/** The paths of all sections of one help centre, by section id. What is malformed gives a shorter path. */
export async function readSectionPaths(helpCenter: string, account: VendorAccount, deps: SourceReaderDeps): Promise<ReadonlyMap<number, SectionPath>> {
  const list = (name: string): AsyncIterable<unknown> =>
    readPages(`${helpCenter}/${name}.json?page[size]=100`, { account, part: `help centre ${name}`, parse: zendeskPage(name) }, deps);
  const categories = new Map<number, z.infer<typeof category>>();
  for await (const row of list('categories')) {
    const parsed = category.safeParse(row);
    if (parsed.success) categories.set(parsed.data.id, parsed.data);
  }
  const sections = new Map<number, z.infer<typeof section>>();
  for await (const row of list('sections')) {
    const parsed = section.safeParse(row);
    if (parsed.success) sections.set(parsed.data.id, parsed.data);
  }
  return new Map([...sections.keys()].map((id) => [id, pathTo(id, sections, categories)]));
}

function pathTo(id: number, sections: ReadonlyMap<number, z.infer<typeof section>>, categories: ReadonlyMap<number, z.infer<typeof category>>): SectionPath {
  const names: string[] = [];
  const ids = new Set<string>();
  let at: number | null | undefined = id;
  let categoryId: number | null | undefined;
  while (at != null && !ids.has(String(at)) && ids.size < DEEPEST) {
    const found = sections.get(at);
    if (found === undefined) break;
    ids.add(String(at));
    names.unshift(found.name);
    categoryId ??= found.category_id;
    at = found.parent_section_id;
  }
  const top = categoryId == null ? undefined : categories.get(categoryId);
  if (categoryId != null) ids.add(String(categoryId));
  return { names: top === undefined ? names : [top.name, ...names], ids };
}
