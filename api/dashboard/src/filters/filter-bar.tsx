import { useQuery } from '@tanstack/react-query';
import { consoleNames } from '../consoles/console-names.ts';
import { workspaceQuery } from '../queries/workspace.ts';
import { FilterSelect } from './filter-select.tsx';
import { useFilters } from './filters.ts';

const consoles = Object.entries(consoleNames);
const engines = [['built-in', 'Built-in'], ['model', 'Model']] as const;
const outcomes = [['as-is', 'As is'], ['edited', 'Edited'], ['rewritten', 'Rewritten'], ['discarded', 'Discarded'], ['unused', 'Unused'], ['ambiguous', 'Ambiguous']] as const;
const periods = [['7', 'Last 7 days'], ['28', 'Last 28 days'], ['84', 'Last 12 weeks']] as const;
const dayMs = 24 * 60 * 60 * 1000;

/** One row of filters; what is narrowed looks pressed. */
export function FilterBar({ withOutcome = false }: { withOutcome?: boolean }) {
  const [filters, change] = useFilters();
  const { data: workspace } = useQuery(workspaceQuery);
  const days = filters.from ? String(Math.round((Date.now() - Date.parse(filters.from)) / dayMs)) : '28';
  const isNarrowed = Object.keys(filters).some((name) => name !== 'from' && name !== 'to');
  return (
    <div className="filters">
      <FilterSelect
        label="Period" value={days} options={periods} isDefault={!filters.from}
        onChange={(chosen) => change({ from: chosen === '28' ? '' : new Date(Date.now() - Number(chosen) * dayMs).toISOString().slice(0, 10), to: '' })}
      />
      <FilterSelect label="Console" value={filters.console ?? ''} options={consoles} onChange={(console) => change({ console })} />
      <FilterSelect label="Intent" value={filters.intent ?? ''} options={workspace?.intents.map((intent) => [intent.id, intent.label] as const) ?? []} onChange={(intent) => change({ intent })} />
      <FilterSelect label="Engine" value={filters.engine ?? ''} options={engines} onChange={(engine) => change({ engine })} />
      {withOutcome && <FilterSelect label="Outcome" value={filters.outcome ?? ''} options={outcomes} onChange={(outcome) => change({ outcome })} />}
      {isNarrowed && (
        <button type="button" className="button quiet small" onClick={() => change({ console: '', intent: '', language: '', engine: '', outcome: '' })}>
          Clear filters
        </button>
      )}
    </div>
  );
}
