import { Search } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { moveFocus } from '../parts/move-focus.ts';
import { say } from '../words/say.ts';
import { aboutItem, toolItems, type ToolItem, type ToolScene } from './tool-items.ts';

interface ToolListProps {
  readonly scene: ToolScene;
  readonly selected: string | null;
  readonly hasDraft: boolean;
  readonly onPrefer: (draft: boolean) => void;
  readonly onChoose: (item: ToolItem) => void;
}

/** What is typed narrows the list, and is what the text can be made to be about. */
export function ToolList({ scene, selected, hasDraft, onPrefer, onChoose }: ToolListProps) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const matching = toolItems(scene).filter(({ label }) => label.toLocaleLowerCase().includes(words.toLocaleLowerCase()));
  const shown = words === '' ? matching : [...matching, aboutItem(scene, words)];
  const isOnDraft = scene.target?.on === 'draft';
  return (
    <>
      {selected !== null && (
        <p className="menu-title writing-target">
          <span>{isOnDraft ? say('writing.onDraft') : say('writing.onSelection', { words: shorten(selected) })}</span>
          {hasDraft && <button type="button" className="link-button" onClick={() => onPrefer(!isOnDraft)}>{isOnDraft ? say('writing.useSelection') : say('writing.useDraft')}</button>}
        </p>
      )}
      <label className="input menu-filter">
        <Icon of={Search} small />
        <input
          type="text" maxLength={500} placeholder={say('writing.filter')} aria-label={say('writing.filter')} value={typed} autoFocus onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            const first = shown.find(({ offBecause }) => offBecause === null);
            if (event.key === 'Enter') {
              // The key would go on to the button that has the focus once the list is closed, and open it again.
              event.preventDefault();
              if (first !== undefined) onChoose(first);
            }
            if (event.key === 'ArrowDown') moveFocus(event, '[role=menuitem]');
          }}
        />
      </label>
      <div className="menu-list writing-list" role="menu" aria-label={say('bar.refine')} onKeyDown={(event) => moveFocus(event, '[role=menuitem]')}>
        {shown.map((item) => (
          <button key={item.id} type="button" role="menuitem" className="menu-item" aria-disabled={item.offBecause !== null} onClick={() => onChoose(item)}>
            <span>{item.label}</span>
            {(item.offBecause ?? item.hint) !== null && <span className="end">{item.offBecause ?? item.hint}</span>}
          </button>
        ))}
      </div>
    </>
  );
}

const mostShown = 60;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > mostShown ? `${line.slice(0, mostShown).trimEnd()}…` : line;
}
