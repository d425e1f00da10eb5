import { useQuery } from '@tanstack/react-query';
import { consoleNames } from '../consoles/console-names.ts';
import { workspaceQuery } from '../queries/workspace.ts';
import { FilterSelect } from './filter-select.tsx';
import { useFilters } from './filters.ts';

const periods = [['30', 'Last 30 days'], ['90', 'Last 90 days'], ['180', 'Last 180 days']] as const;
const consoles = Object.entries(consoleNames);
const dayMs = 24 * 60 * 60 * 1000;

/** The filters of pages about the knowledge, which look back over 90 days. */
export function KnowledgeFilters() {
  const [filters, change] = useFilters();
  const { data: workspace } = useQuery(workspaceQuery);
  const days = filters.from ? String(Math.round((Date.now() - Date.parse(filters.from)) / dayMs)) : '90';
  return (
    <div className="filters">
      <FilterSelect
        label="Period" value={days} options={periods} isDefault={!filters.from}
        onChange={(chosen) => change({ from: chosen === '90' ? '' : new Date(Date.now() - Number(chosen) * dayMs).toISOString().slice(0, 10), to: '' })}
      />
      <FilterSelect label="Console" value={filters.console ?? ''} options={consoles} onChange={(console) => change({ console })} />
      <FilterSelect label="Intent" value={filters.intent ?? ''} options={workspace?.intents.map((intent) => [intent.id, intent.label] as const) ?? []} onChange={(intent) => change({ intent })} />
      {(filters.console || filters.intent) && <button type="button" className="button quiet small" onClick={() => change({ console: '', intent: '' })}>Clear filters</button>}
    </div>
  );
}
