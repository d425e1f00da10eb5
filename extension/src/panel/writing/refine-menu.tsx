import { useQuery } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { workspaceQuery } from '../../queries/workspace-query.ts';
import { Popover } from '../parts/popover.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { draftTarget } from './draft-target.ts';
import { NotesForm } from './notes-form.tsx';
import { runWriting } from './run-writing.ts';
import { StyleForm } from './style-form.tsx';
import { styleQuery } from './style-query.ts';
import type { ToolItem } from './tool-items.ts';
import { ToolList } from './tool-list.tsx';
import { useSelectedWords } from './use-selected-words.ts';
import type { WritingTarget } from './writing.ts';
import '../styles/writing.css';

const width = 296;

/** The writing tools: for the words selected in the reply, else for the draft. Notes and the agent's style are asked for in its place. */
export default function RefineMenu({ view, anchor, onClose }: { readonly view: TicketView; readonly anchor: RefObject<HTMLElement | null>; readonly onClose: () => void }) {
  const { panel } = usePanel();
  const selected = useSelectedWords(view);
  const [prefersDraft, setPrefersDraft] = useState(false);
  const [shows, setShows] = useState<'tools' | 'notes' | 'style'>('tools');
  const workspace = useQuery(workspaceQuery(panel.api()), panel.queries).data;
  const style = useQuery(styleQuery(panel.api()), panel.queries).data;
  if (selected === null) return null;
  const draft = draftTarget(view);
  const selection: WritingTarget | null = selected === '' ? null : { on: 'selection', text: selected };
  const target = prefersDraft ? draft : (selection ?? draft);
  const hasStyle = style === undefined ? null : style.enabled && style.style !== null;

  const run = (order: Pick<ToolItem, 'tool' | 'instruction' | 'targetLanguage'>, on: WritingTarget): void => {
    onClose();
    const { tool, instruction, targetLanguage } = order;
    void runWriting(panel, view.key, { tool, instruction, targetLanguage, target: on });
  };
  const choose = (item: ToolItem): void => {
    if (item.offBecause !== null) return;
    if (item.tool === 'match-my-style' && hasStyle !== true) return setShows('style');
    if (item.tool === 'reply-from-notes' && selection === null) return setShows('notes');
    if (item.tool === 'reply-from-notes') return run(item, selection!);
    if (item.tool === 'continue') return run(item, { on: 'typed', text: view.composer?.text ?? '' });
    run(item, target ?? { on: 'notes', text: '' });
  };

  return (
    <Popover key={shows} anchor={anchor} label={say('bar.refine')} role="dialog" width={width} onClose={onClose}>
      {shows === 'tools' && <ToolList scene={{ view, target, hasModel: workspace === undefined || workspace.model !== null, hasStyle }} selected={selection?.text ?? null} hasDraft={draft !== null} onPrefer={setPrefersDraft} onChoose={choose} />}
      {shows === 'notes' && <NotesForm view={view} onBack={() => setShows('tools')} onWrite={(text) => run({ tool: 'reply-from-notes' }, { on: 'notes', text })} />}
      {shows === 'style' && <StyleForm setting={style ?? null} canMatch={target !== null} onBack={() => setShows('tools')} onMatch={() => { if (target !== null) run({ tool: 'match-my-style' }, target); }} />}
    </Popover>
  );
}
