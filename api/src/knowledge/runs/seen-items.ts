import type { SourceItem } from '../sources/source-reader.ts';
import type { ItemError } from './batch-of-items.ts';

/** What a run has met: by its end, whatever is not among it has vanished from the source. */
export class SeenItems {
  readonly #documents = new Set<string>();
  readonly #macros = new Set<string>();
  readonly #unread = new Set<string>();
  #hidesOthers = false;

  /** Notes an item; says what is wrong with it when the source has given its id before. */
  note(item: SourceItem): ItemError | undefined {
    if (item.type === 'error') {
      this.#unread.add(item.item);
      this.#hidesOthers ||= item.hidesOthers === true;
      return undefined;
    }
    const [ids, id, title] = item.type === 'document' ? [this.#documents, item.document.id, item.document.title] : [this.#macros, item.macro.id, item.macro.title];
    if (ids.has(id)) return { item: title || id, code: 'CONFLICT', message: `The source gives the id “${id.slice(0, 100)}” twice. The first one was taken.` };
    ids.add(id);
    return undefined;
  }

  get isEmpty(): boolean {
    return this.#documents.size + this.#macros.size === 0;
  }

  hasDocument({ externalId, title, url }: { readonly externalId: string; readonly title: string; readonly url: string | null }): boolean {
    return this.#hidesOthers || this.#documents.has(externalId) || [externalId, title, url ?? '', fileOf(externalId)].some((name) => this.#unread.has(name));
  }

  hasMacro({ externalId, title }: { readonly externalId: string; readonly title: string }): boolean {
    return this.#hidesOthers || this.#macros.has(externalId) || this.#unread.has(externalId) || this.#unread.has(title);
  }
}

/** The file that a document of many in one file came from. */
function fileOf(externalId: string): string {
  return externalId.replace(/#[^#]*$/, '');
}
