import { Check, Search } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Popover } from '../parts/popover.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import { say } from '../words/say.ts';

export interface ChipOption { readonly value: string; readonly label: string; readonly confidence?: number }

interface ChipMenuProps {
  readonly title: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly options: readonly ChipOption[];
  readonly chosen: string;
  readonly onChoose: (option: ChipOption) => void;
  readonly onClose: () => void;
}

const filterFrom = 7;

/** The other values a chip can take; long lists are narrowed by typing. */
export default function ChipMenu({ title, anchor, options, chosen, onChoose, onClose }: ChipMenuProps) {
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLowerCase();
  const isLong = options.length >= filterFrom;
  const shown = options.filter((option) => option.label.toLowerCase().includes(words));
  return (
    <Popover anchor={anchor} label={title} role={isLong ? 'dialog' : 'menu'} width={288} onClose={onClose}>
      {isLong ? (
        <label className="input menu-filter">
          <Icon of={Search} small />
          <input type="text" placeholder={title} aria-label={title} value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => {
            if (event.key === 'Enter' && shown[0] !== undefined) onChoose(shown[0]);
            if (event.key === 'ArrowDown') moveFocus(event, '[role=menuitemradio]');
          }} />
        </label>
      ) : <p className="menu-title">{title}</p>}
      <div className="menu-list" role={isLong ? 'menu' : undefined} aria-label={isLong ? title : undefined} onKeyDown={(event) => moveFocus(event, '[role=menuitemradio]')}>
        {shown.map((option) => (
          <button key={option.value} type="button" role="menuitemradio" aria-checked={option.value === chosen} className={`menu-item${option.value === chosen ? ' is-active' : ''}`} onClick={() => onChoose(option)}>
            {option.value === chosen ? <Icon of={Check} small /> : <span className="menu-space" />}
            <span>{option.label}</span>
            {option.confidence !== undefined && (
              <span className="end"><span className="meter" style={{ '--of': option.confidence } as React.CSSProperties} /><span className="value">{Math.round(option.confidence * 100)}</span></span>
            )}
          </button>
        ))}
        {shown.length === 0 && <p className="menu-title">{say('triage.nothingMatches')}</p>}
      </div>
    </Popover>
  );
}
