import type { MacroVariant } from '@countersign/shared/writing/writing-result';
import { Fold } from '../parts/fold.tsx';
import { ClipboardButton } from '../parts/clipboard-button.tsx';
import { say } from '../words/say.ts';

/** The team's own macros that say nearly the same. */
export function VariantList({ variants, onUse }: { readonly variants: readonly MacroVariant[]; readonly onUse?: ((text: string) => void) | undefined }) {
  if (variants.length === 0) return null;
  return (
    <div className="stack">
      <p className="muted">{say('writing.macros')}</p>
      {variants.map(({ passageId, title, text }) => (
        <Fold key={passageId} title={title}>
          {() => (
            <div className="writing-variant">
              <p dir="auto">{text}</p>
              <div className="actions">
                {onUse !== undefined && <button type="button" className="button small" onClick={() => onUse(text)}>{say('bar.insert')}</button>}
                <ClipboardButton text={text}>{say('bar.copy')}</ClipboardButton>
              </div>
            </div>
          )}
        </Fold>
      ))}
    </div>
  );
}
