import { useQuery } from '@tanstack/react-query';
import { FilterSelect } from '../filters/filter-select.tsx';
import { languageName } from '../format/language-name.ts';
import { sourceNamesQuery, type SearchWish } from '../queries/search.ts';

const visibilities = [['public', 'Public'], ['internal', 'Internal']] as const;
const kinds = [['article', 'Articles'], ['macro', 'Macros'], ['file', 'Files'], ['ticket', 'Solved tickets']] as const;
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'].map((code) => [code, languageName(code)] as const);

/** What hits are narrowed to; a language says in which one the words are read. */
export function SearchFilters({ wish, onChange }: { wish: SearchWish; onChange: (changes: { [Name in keyof SearchWish]?: SearchWish[Name] | undefined }) => void }) {
  const { data: sources } = useQuery(sourceNamesQuery);
  return (
    <div className="filters">
      <FilterSelect label="Readers" value={wish.visibility ?? ''} options={visibilities} onChange={(chosen) => onChange({ visibility: (chosen || undefined) as SearchWish['visibility'] })} />
      <FilterSelect label="Kind" value={wish.kind ?? ''} options={kinds} onChange={(chosen) => onChange({ kind: (chosen || undefined) as SearchWish['kind'] })} />
      <FilterSelect label="Source" value={wish.sourceId ?? ''} options={sources ?? []} onChange={(chosen) => onChange({ sourceId: chosen || undefined })} />
      <FilterSelect label="Read in" value={wish.language ?? ''} options={languages} onChange={(chosen) => onChange({ language: chosen || undefined })} />
    </div>
  );
}
