import { useEffect, useRef, type ReactNode } from 'react';
import { usePanel } from '../use-panel.ts';
import { regainFocus } from '../parts/regain-focus.ts';
import { Section } from '../parts/section.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import { AcceptedLine } from './accepted-line.tsx';
import { BothLanguages } from './both-languages.tsx';
import { ChangeList } from './change-list.tsx';
import type { CiteProps } from './cite-marks.tsx';
import { DiffText } from './diff-text.tsx';
import { insertWriting } from './insert-writing.ts';
import { agentLanguage, customerLanguage } from './languages.ts';
import { nameTool } from './name-tool.ts';
import { resultText } from './result-text.ts';
import { SpellingList } from './spelling-list.tsx';
import { VariantList } from './variant-list.tsx';
import { WritingEndNotice } from './writing-end-notice.tsx';
import { WritingFoot } from './writing-foot.tsx';
import { WritingNotice } from './writing-notice.tsx';
import type { Writing } from './writing.ts';
import '../styles/sent.css';
import '../styles/writing.css';

interface WritingSectionProps extends CiteProps {
  readonly view: TicketView;
  readonly writing: Writing;
  /** The draft as it is, shown unless its rewording takes its place. */
  readonly children: ReactNode;
}

/** What a writing tool is doing or has done: as a change of the draft in its place, else above it. It comes to where the agent looks as it begins, and as it ends with nothing to show. */
export default function WritingSection({ view, writing, children, ...cites }: WritingSectionProps) {
  const { panel } = usePanel();
  const section = useRef<HTMLElement>(null);
  const isShown = writing.phase === 'open' || (writing.phase === 'complete' && writing.end?.outcome === 'written');
  useEffect(() => { section.current?.scrollIntoView({ block: 'nearest' }); }, [writing.token, isShown]);
  // What was pressed goes with the phase it belongs to, or with all of this.
  useEffect(() => {
    const toTools = (): void => regainFocus('[data-letter=E]');
    toTools();
    return toTools;
  }, [writing.token, writing.phase]);
  if (writing.phase === 'accepted') return <>{children}<AcceptedLine view={view} writing={writing} /></>;
  const { end, target, tool } = writing;
  const insert = (text: string): void => void insertWriting(panel, view.key, writing, text);
  if (!isShown) {
    return (
      <>
        <Section ref={section} title={nameTool(writing)}>
          <WritingEndNotice view={view} writing={writing} />
          {end !== null && 'spelling' in end && <SpellingList notes={end.spelling} />}
          {end?.outcome === 'needs' && <VariantList variants={end.variants} onUse={insert} />}
        </Section>
        {children}
      </>
    );
  }
  const name = nameTool(writing);
  const written = end?.outcome === 'written' ? end : null;
  return (
    <>
      <Section ref={section} title={target.on === 'draft' ? say('draft.title') : name} {...(target.on === 'draft' ? { tag: name } : {})} {...(writing.phase === 'open' ? { end: say('draft.writing') } : {})}>
        <div className="draft">
          {tool === 'translate' ? <BothLanguages writing={writing} from={sourceLanguage(view, writing)} {...cites} /> : <DiffText writing={writing} {...cites} />}
          <WritingFoot view={view} writing={writing} onInsert={() => insert(resultText(writing))} />
        </div>
        <WritingNotice view={view} writing={writing} onInsert={(how) => void insertWriting(panel, view.key, writing, resultText(writing), how)} />
        {written !== null && <ChangeList end={written} text={resultText(writing)} />}
        {written !== null && <SpellingList notes={written.spelling} />}
        {written !== null && <VariantList variants={written.variants} onUse={target.on === 'draft' ? undefined : insert} />}
      </Section>
      {target.on !== 'draft' && children}
    </>
  );
}

/** A translation for the agent is made from the customer's language, and the other way round, unless the draft says otherwise. */
function sourceLanguage(view: TicketView, { target, isBack }: Writing): string {
  if (target.on === 'draft') return view.run?.start?.language ?? 'und';
  return isBack ? customerLanguage(view) || 'und' : agentLanguage();
}
