import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { classifiersQuery, readVerdict } from '../queries/taxonomy.ts';

/** That the last training was worse and was not swapped in, until a lead says that it was read. */
export function TrainingNotice() {
  const queries = useQueryClient();
  const query = useQuery(classifiersQuery);
  const read = useMutation({ mutationFn: readVerdict, onSuccess: (list) => queries.setQueryData(classifiersQuery.queryKey, list) });
  const notice = query.data?.notice ?? null;
  if (notice === null) return null;
  return (
    <div className="notice caution" role="status">
      <p><b>A worse one was not swapped in.</b> {notice.text} <Link href="/taxonomy/training">See the training</Link></p>
      <button type="button" className="button small end" aria-disabled={read.isPending} onClick={() => { if (!read.isPending) read.mutate(notice.versionId); }}>I have read it</button>
    </div>
  );
}
