import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Finding } from '@countersign/shared/policy/finding';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { nameFinding } from './name-finding.ts';
import { Quote } from './quote.tsx';
import { severityWords } from './severity-words.ts';
import { sayReason } from './override-reasons.ts';
import { say } from '../words/say.ts';

const OverrideDialog = lazy(() => import('./override-dialog.tsx'));

interface FindingCardProps {
  readonly finding: Finding;
  /** The text the offsets count in, where it is at hand. */
  readonly text: string | null;
  readonly overriddenBecause?: string;
  /** Holds until the agent opens or folds it. */
  readonly startsOpen: boolean;
  readonly onOverride?: ((reason: string) => void) | undefined;
  readonly onReinstate?: (() => void) | undefined;
  /** Puts the team's wording in the place of the words; without it the wording can be copied. */
  readonly onUseWording?: (() => void) | undefined;
}

/** What was found and where; open it also shows the clause, why, and the team's wording instead. */
export function FindingCard({ finding, text, overriddenBecause, startsOpen, onOverride, onReinstate, onUseWording }: FindingCardProps) {
  const [chosen, choose] = useState<boolean | null>(null);
  const [isAsking, setAsking] = useState(false);
  const override = useRef<HTMLButtonElement>(null);
  const body = useId();
  const isOpen = chosen ?? startsOpen;
  const { tone, icon, word } = severityWords[finding.severity];
  const name = nameFinding(finding);
  return (
    <article className={`finding ${tone}${overriddenBecause === undefined ? '' : ' is-overridden'}`} data-severity={finding.severity}>
      <button type="button" className="finding-head" aria-expanded={isOpen} aria-controls={body} onClick={() => choose(!isOpen)}>
        <Icon of={icon} /><span>{name}</span>
        <span className="end">{overriddenBecause === undefined ? <span className={`tag ${tone}`}>{say(word)}</span> : say('finding.overridden')}</span>
      </button>
      {isOpen && (
        <div className="finding-body" id={body}>
          {finding.quote.trim() !== '' && <Quote finding={finding} text={text} />}
          <dl>
            {finding.clause !== '' && finding.clause !== name && <><dt>{say('finding.clause')}</dt><dd>{finding.clause}</dd></>}
            {finding.explanation !== name && <><dt>{say('finding.why')}</dt><dd>{finding.explanation}</dd></>}
            {(finding.suggestion ?? '') !== '' && <><dt>{say('finding.instead')}</dt><dd>{say('finding.quoted', { text: finding.suggestion! })}</dd></>}
            {overriddenBecause !== undefined && <><dt>{say('finding.reason')}</dt><dd>{sayReason(overriddenBecause)}</dd></>}
          </dl>
          {overriddenBecause !== undefined && onReinstate !== undefined && <div className="actions"><button type="button" className="button quiet small" onClick={onReinstate}>{say('common.undo')}</button></div>}
          {overriddenBecause === undefined && (
            <div className="actions">
              {(finding.suggestion ?? '') !== '' && (onUseWording === undefined ? <ClipboardButton text={finding.suggestion!}>{say('finding.copyWording')}</ClipboardButton>
                : <button type="button" className="button small" onClick={onUseWording}>{say('finding.useWording')}</button>)}
              {onOverride !== undefined && <button ref={override} type="button" className="button quiet small" aria-haspopup="dialog" aria-expanded={isAsking} onClick={() => setAsking(true)}>{say('finding.override')}</button>}
            </div>
          )}
        </div>
      )}
      {isAsking && onOverride !== undefined && <Suspense><OverrideDialog anchor={override} onClose={() => setAsking(false)} onOverride={(reason) => { setAsking(false); onOverride(reason); }} /></Suspense>}
    </article>
  );
}
