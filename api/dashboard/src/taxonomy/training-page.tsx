import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { countOf } from '../format/format-share.ts';
import { formatWhen } from '../format/format-time.ts';
import { Block } from '../parts/block.tsx';
import { classifiersQuery, retrain } from '../queries/taxonomy.ts';
import '../styles/taxonomy.css';
import { ImportExamples } from './import-examples.tsx';
import { TaxonomyHead } from './taxonomy-head.tsx';
import { VersionsTable } from './versions-table.tsx';

/** What the classifier learned from and when, with the verdict on each training; labelled texts come in here. */
export default function TrainingPage() {
  const queries = useQueryClient();
  const query = useQuery(classifiersQuery);
  const train = useMutation({ mutationFn: retrain, onSuccess: () => queries.invalidateQueries({ queryKey: classifiersQuery.queryKey }) });
  const isDue = query.data?.retrainAt != null;
  return (
    <>
      <TaxonomyHead />
      <Block title="Trainings" about="A new one takes over only when it is not worse." query={query}>
        {({ versions, retrainAt, waiting }) => (
          <>
            <div className="actions-row">
              <button type="button" className="button" aria-disabled={isDue || train.isPending} aria-describedby="training-state" onClick={() => { if (!isDue && !train.isPending) train.mutate(); }}>Train now</button>
              <span id="training-state" role="status" className="muted">
                {retrainAt === null ? (waiting === 0 ? 'Nothing has changed since the last one.' : '') : `The next training is due ${formatWhen(retrainAt)}.`}
                {waiting > 0 && ` ${countOf(waiting, 'text')} act${waiting === 1 ? 's' : ''} from memory${retrainAt === null ? '' : ' until then'}.`}
              </span>
              {train.isError && <span role="alert" className="caution">{train.error.message}</span>}
            </div>
            <VersionsTable versions={versions} />
          </>
        )}
      </Block>
      <ImportExamples />
    </>
  );
}
