import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatWhen } from '../format/format-time.ts';
import { forgetLesson, lessonsQuery, type Lesson } from '../queries/documents.ts';

/** One thing a passage learned: what it does, where it came from, and the way to take it back. */
export function LessonRow({ lesson, documentId, place }: { lesson: Lesson; documentId: string; place: string }) {
  const queries = useQueryClient();
  const forget = useMutation({ mutationFn: () => forgetLesson(lesson.id), onSuccess: () => queries.invalidateQueries({ queryKey: lessonsQuery(documentId).queryKey }) });
  const isForgotten = lesson.forgottenAt !== null;
  const words = lesson.effect === 'edited' ? 'A reply was rewritten' : lesson.question === '' ? 'The question is gone' : lesson.question;
  return (
    <tr className={isForgotten ? 'muted' : undefined}>
      <td className="item"><span dir="auto">{words}</span><small className="muted">{place}</small></td>
      <td className="nowrap">{isForgotten ? 'None' : lesson.passageId === null ? <span className="muted">None, its words are gone</span> : lesson.effect === 'asked' ? 'Found for this' : 'Down a little'}</td>
      <td className="hide-narrow">{lesson.taughtByLead ? 'A lead' : <Link href={`/suggestions/${lesson.suggestionId}`}>Sent reply</Link>}</td>
      <td className="right muted nowrap hide-narrow">{formatWhen(lesson.createdAt)}</td>
      <td className="right nowrap">
        {isForgotten
          ? <span className="muted">Forgotten {formatWhen(lesson.forgottenAt!)}</span>
          : <button type="button" className="button small" aria-disabled={forget.isPending} aria-label={`Forget: ${words}`} onClick={() => { if (!forget.isPending) forget.mutate(); }}>Forget</button>}
        {forget.isError && <span className="caution" role="status"> It still stands.</span>}
      </td>
    </tr>
  );
}
