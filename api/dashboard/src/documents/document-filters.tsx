import { useQuery } from '@tanstack/react-query';
import { FilterSelect } from '../filters/filter-select.tsx';
import { languageName } from '../format/language-name.ts';
import type { DocumentsWish } from '../queries/documents.ts';
import { sourceNamesQuery } from '../queries/search.ts';

const visibilities = [['public', 'Public'], ['internal', 'Internal']] as const;
const states = [['current', 'Found'], ['expired', 'Past its last day'], ['removed', 'Gone from its source']] as const;
const privacies = [['found', 'Found'], ['none', 'None']] as const;
const orders = [['title', 'By title'], ['updated', 'Last changed'], ['imported', 'Last imported']] as const;
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'].map((code) => [code, languageName(code)] as const);

interface Props {
  wish: DocumentsWish;
  onChange: (change: { readonly [Name in keyof DocumentsWish]?: DocumentsWish[Name] | undefined }) => void;
  onClear: (() => void) | undefined;
}

/** What the list is narrowed to, and its order. */
export function DocumentFilters({ wish, onChange, onClear }: Props) {
  const { data: sources } = useQuery(sourceNamesQuery);
  const change = <Name extends keyof DocumentsWish>(name: Name) => (chosen: string) => onChange({ [name]: chosen || undefined });
  return (
    <div className="filters">
      <FilterSelect label="Order" value={wish.sort ?? 'title'} options={orders} isDefault={!wish.sort || wish.sort === 'title'} onChange={change('sort')} />
      <FilterSelect label="Source" value={wish.source ?? ''} options={sources ?? []} onChange={change('source')} />
      <FilterSelect label="Readers" value={wish.visibility ?? ''} options={visibilities} onChange={change('visibility')} />
      <FilterSelect label="Language" value={wish.language ?? ''} options={languages} onChange={change('language')} />
      <FilterSelect label="Personal details" value={wish.privacy ?? ''} options={privacies} onChange={change('privacy')} />
      <FilterSelect label="State" value={wish.state ?? ''} options={states} onChange={change('state')} />
      {onClear && <button type="button" className="button quiet small" onClick={onClear}>Clear filters</button>}
    </div>
  );
}
