import { Check, Search } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { useQuery } from '@tanstack/react-query';
import { workspaceQuery } from '../../queries/workspace-query.ts';
import { Icon } from '../parts/icon.tsx';
import { Popover } from '../parts/popover.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { chipOptions, type ChipOption } from './chip-options.ts';
import { correctTriage } from './correct-triage.ts';
import type { Prediction } from './predictions.ts';

interface ChipMenuProps {
  readonly view: TicketView;
  readonly prediction: Prediction;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

const filterFrom = 7;
const questions = { intent: 'triage.changeIntent', urgency: 'triage.changeUrgency', sentiment: 'triage.changeMood', language: 'triage.changeLanguage' } as const;

/** What a chip rests on, and the other values it can take; long lists are narrowed by typing. */
export default function ChipMenu({ view, prediction: { field, why }, anchor, onClose }: ChipMenuProps) {
  const { panel } = usePanel();
  const [typed, setTyped] = useState('');
  const intents = useQuery(workspaceQuery(panel.api()), panel.queries).data?.intents ?? [];
  const title = say(questions[field]);
  const words = typed.trim().toLowerCase();
  const triage = view.run!.triage!;
  const options = chipOptions(field, view, triage, intents);
  const predicted = triage[field];
  const chosen = view.corrections[field]?.to ?? predicted;
  const isLong = field === 'intent' || options.length >= filterFrom;
  const shown = options.filter((option) => option.label.toLowerCase().includes(words));
  const choose = (option: ChipOption): void => {
    onClose();
    if (option.value !== chosen) void correctTriage(panel, view.key, field, option.value === predicted ? null : { from: predicted, to: option.value, label: option.label });
  };
  return (
    <Popover anchor={anchor} label={title} role={isLong ? 'dialog' : 'menu'} width={288} onClose={onClose}>
      {isLong ? (
        <label className="input menu-filter">
          <Icon of={Search} small />
          <input type="text" placeholder={title} aria-label={title} value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => {
            if (event.key === 'Enter') {
              // The key would go on to the chip, which has the focus once the menu is closed, and open it again.
              event.preventDefault();
              if (shown[0] !== undefined) choose(shown[0]);
            }
            if (event.key === 'ArrowDown') moveFocus(event, '[role=menuitemradio]');
          }} />
        </label>
      ) : <p className="menu-title">{title}</p>}
      {why !== undefined && why !== '' && words === '' && <p className="menu-title" dir="auto">{why}</p>}
      <div className="menu-list" role={isLong ? 'menu' : undefined} aria-label={isLong ? title : undefined} onKeyDown={(event) => moveFocus(event, '[role=menuitemradio]')}>
        {shown.map((option) => (
          <button key={option.value} type="button" role="menuitemradio" aria-checked={option.value === chosen} className={`menu-item${option.value === chosen ? ' is-active' : ''}`} onClick={() => choose(option)}>
            {option.value === chosen ? <Icon of={Check} small /> : <span className="menu-space" />}
            <span>{option.label}</span>
            <span className="end">
              {option.isModels === true && <span>{say('status.model')}</span>}
              {option.confidence !== undefined && <><span className="meter" style={{ '--of': option.confidence } as React.CSSProperties} /><span className="value">{Math.round(option.confidence * 100)}</span></>}
            </span>
          </button>
        ))}
        {shown.length === 0 && <p className="menu-title">{say('triage.nothingMatches')}</p>}
      </div>
    </Popover>
  );
}
