import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import { useState } from 'react';
import { usePanel } from '../use-panel.ts';
import { formatNumber } from '../words/format-number.ts';
import { say } from '../words/say.ts';
import { chooseStyle, styleQuery } from './style-query.ts';

interface StyleFormProps {
  readonly setting: StyleSetting | null;
  readonly canMatch: boolean;
  readonly onBack: () => void;
  readonly onMatch: () => void;
}

/** Says what matching the agent's style means before it is switched on, and what was found once it is. */
export function StyleForm({ setting, canMatch, onBack, onMatch }: StyleFormProps) {
  const { panel } = usePanel();
  const [hasFailed, setFailed] = useState(false);
  const isOn = setting?.enabled === true;
  async function choose(enabled: boolean): Promise<void> {
    try {
      const next = await chooseStyle(panel.api()!, enabled);
      panel.queries.setQueryData(styleQuery(panel.api()).queryKey, next);
      setFailed(false);
    } catch {
      // The switch stays where it was, and the form says so.
      setFailed(true);
    }
  }
  const style = setting?.style ?? null;
  return (
    <>
      <p className="dialog-title">{say('writing.matchStyle')}</p>
      <p className="muted dialog-note">{say('writing.styleMeans')}</p>
      {isOn && style === null && <p className="dialog-note" role="note">{say('writing.styleTooFew', { replies: setting.replies, needed: setting.needed })}</p>}
      {style !== null && (
        <dl className="facts writing-style">
          {style.greeting !== '' && <div><dt>{say('writing.greeting')}</dt><dd>{style.greeting.replace('{{customer_name}}', '…')}</dd></div>}
          {style.signOff !== '' && <div><dt>{say('writing.signOff')}</dt><dd>{style.signOff}</dd></div>}
          <div><dt>{say('writing.replyWords')}</dt><dd>{formatNumber(Math.round(style.replyWords))}</dd></div>
        </dl>
      )}
      {hasFailed && <p className="field-problem" role="alert">{say('writing.styleFailed')}</p>}
      <div className="actions">
        {isOn && style !== null && canMatch && <button type="button" className="button small primary" onClick={onMatch}>{say('writing.matchStyle')}</button>}
        <button type="button" className={isOn ? 'button quiet small' : 'button small primary'} onClick={() => void choose(!isOn)}>{isOn ? say('writing.styleSwitchOff') : say('writing.styleSwitchOn')}</button>
        <button type="button" className="button quiet small" onClick={onBack}>{say('common.cancel')}</button>
      </div>
    </>
  );
}
