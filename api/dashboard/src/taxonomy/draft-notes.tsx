import { formatWhen } from '../format/format-time.ts';

interface Props {
  restoredAt: string | null;
  /** What this lead and another both changed. */
  clashes: readonly string[];
  onDiscard: () => void;
}

/** That words are back that were left unsaved, and where somebody else's stood in their place. */
export function DraftNotes({ restoredAt, clashes, onDiscard }: Props) {
  return (
    <>
      {restoredAt !== null && <div className="notice" role="status"><p>Your words of {formatWhen(restoredAt)} are back. They were not saved.</p><button type="button" className="button small end" onClick={onDiscard}>Discard them</button></div>}
      {clashes.length > 0 && <div className="notice caution" role="status"><p>Somebody else changed this meanwhile: {clashes.join(', ')}. What you typed stands here, and Save puts it in the place of theirs.</p><button type="button" className="button small end" onClick={onDiscard}>Take theirs</button></div>}
    </>
  );
}
