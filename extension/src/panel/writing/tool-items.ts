import { withoutModel, type WritingTool } from '@countersign/shared/writing/writing-tool';
import { countFailedAttempts } from '@countersign/shared/writing/count-failed-attempts';
import { offerRecovery } from '@countersign/shared/writing/offer-recovery';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { agentLanguage, customerLanguage } from './languages.ts';
import { nameTool } from './name-tool.ts';
import type { WritingTarget } from './writing.ts';

/** One entry of the menu. `offBecause`: why it can't be chosen now; `hint`: what is special about it. */
export interface ToolItem {
  readonly id: string;
  readonly tool: WritingTool;
  readonly label: string;
  readonly offBecause: string | null;
  readonly hint: string | null;
  readonly targetLanguage?: string;
  readonly instruction?: string;
}

/** What the tools of this moment have to go by. */
export interface ToolScene {
  readonly view: TicketView;
  /** The draft or the selected words; `null` where there is neither. */
  readonly target: WritingTarget | null;
  readonly hasModel: boolean;
  /** Whether the agent's style may be used; `null` until that is known. */
  readonly hasStyle: boolean | null;
}

const always: readonly WritingTool[] = ['shorter', 'longer', 'friendlier', 'more-formal', 'simpler', 'fix-spelling'];

/** All tools as they can be chosen now, the ones that this ticket calls for first. */
export function toolItems(scene: ToolScene): readonly ToolItem[] {
  const { view } = scene;
  const recovery = view.run?.triage == null ? undefined : offerRecovery(view.run.triage, countFailedAttempts(view.ticket));
  const languages = [...new Set([customerLanguage(view), agentLanguage()])].filter((language) => language !== '' && !(scene.target?.on === 'draft' && language === view.run?.start?.language));
  return [
    ...(recovery === undefined ? [] : [item(scene, 'service-recovery', { hint: say(recovery === 'unhappy' ? 'writing.unhappy' : 'writing.failedAttempt') })]),
    ...always.map((tool) => item(scene, tool)),
    ...languages.map((targetLanguage) => item(scene, 'translate', { targetLanguage })),
    item(scene, 'match-my-style'), item(scene, 'reply-from-notes'), item(scene, 'continue'),
  ];
}

/** The instruction line as an entry: what was typed is what the text should be about. */
export function aboutItem(scene: ToolScene, instruction: string): ToolItem {
  return item(scene, 'make-it-about', { instruction });
}

function item(scene: ToolScene, tool: WritingTool, more: Partial<Pick<ToolItem, 'hint' | 'targetLanguage' | 'instruction'>> = {}): ToolItem {
  const works = scene.hasModel ? 'yes' : withoutModel[tool];
  const hint = more.hint ?? (works === 'macros' ? say('writing.macrosOnly') : works === 'partly' ? say(tool === 'fix-spelling' ? 'writing.spellingOnly' : 'writing.greetingOnly') : null);
  const offBecause = works === 'no' ? say('writing.needsModel') : missingText(scene, tool);
  return { id: `${tool} ${more.targetLanguage ?? ''}`, tool, label: nameTool({ tool, ...more }), offBecause, ...more, hint };
}

function missingText({ view, target }: ToolScene, tool: WritingTool): string | null {
  if (tool === 'reply-from-notes') return null;
  if (tool === 'continue') return (view.composer?.text ?? '').trim() === '' ? say('writing.typeFirst') : null;
  return target === null && tool !== 'service-recovery' ? say('writing.selectFirst') : null;
}
