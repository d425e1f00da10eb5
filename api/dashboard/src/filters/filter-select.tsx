import { ChevronDown } from 'lucide-react';

interface Props {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  /** With it there is no "all"; the default is one of the options. */
  isDefault?: boolean;
  onChange: (value: string) => void;
}

/** A filter as a native select in the shape of a filter button. */
export function FilterSelect({ label, value, options, isDefault, onChange }: Props) {
  const isSet = isDefault === undefined ? value !== '' : !isDefault;
  return (
    <label className="filter" data-set={isSet}>
      {isDefault === undefined && label}
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {isDefault === undefined && <option value="">all</option>}
        {options.every(([option]) => option !== value) && value !== '' && <option value={value}>{value}</option>}
        {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
      </select>
      <ChevronDown className="icon" aria-hidden />
    </label>
  );
}
