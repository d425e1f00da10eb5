import { useQuery } from '@tanstack/react-query';
import { consolesWithMacros, type MacroPreview } from '../../consoles/console-macros.ts';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { macrosQuery } from './macro-queries.ts';
import { MacroText, MacroWords } from './macro-text.tsx';

/** A macro that was found for the ticket: as the console would fill it where the console has it by the same name, else in the team's own words. */
export function FoundMacro({ view, macro }: { readonly view: TicketView; readonly macro: MacroPreview }) {
  const { panel } = usePanel();
  const isAsked = view.from !== 'pasted' && consolesWithMacros.includes(view.key.console);
  const { data: known, isPending } = useQuery({ ...macrosQuery(panel, view.key), enabled: isAsked }, panel.queries);
  const own = known?.find(({ title }) => title.trim().toLowerCase() === macro.title.trim().toLowerCase());
  if (isAsked && isPending) return <main className="panel-main panel-body" aria-busy="true" />;
  return own === undefined ? <MacroWords view={view} preview={macro} /> : <MacroText view={view} macro={own} />;
}
