import { useQuery } from '@tanstack/react-query';
import { Block } from '../parts/block.tsx';
import { lessonsQuery, type DocumentDetail, type Lesson } from '../queries/documents.ts';
import { LessonRow } from './lesson-row.tsx';

/** What use taught the passages of a document. A forgotten lesson stays in the list and counts nothing; the same reply does not teach it again. */
export function LessonsBlock({ document }: { document: DocumentDetail }) {
  const query = useQuery(lessonsQuery(document.id));
  const places = new Map(document.passageList.map((passage, index) => [passage.id, passage.heading || `Passage ${index + 1}`]));
  const placeOf = ({ passageId }: Lesson): string => (passageId === null ? '' : places.get(passageId) ?? '');
  return (
    <Block title="What it learned" about="From sent replies. Bounded, and each can be forgotten." query={query}>
      {({ lessons }) => (lessons.length === 0 ? <p className="empty muted">Nothing yet. Kept drafts teach what customers asked.</p> : (
        <table className="list lessons">
          <thead>
            <tr><th scope="col">Asked as</th><th scope="col">Effect</th><th scope="col" className="hide-narrow">From</th><th scope="col" className="right hide-narrow">When</th><th scope="col" className="right"><span className="visually-hidden">Forget</span></th></tr>
          </thead>
          <tbody>{lessons.map((lesson) => <LessonRow key={lesson.id} lesson={lesson} documentId={document.id} place={placeOf(lesson)} />)}</tbody>
        </table>
      ))}
    </Block>
  );
}
