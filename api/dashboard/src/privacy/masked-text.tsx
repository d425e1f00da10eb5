import type { Trial } from '../queries/privacy.ts';

/** A text with every detail marked, why each was found, and the text as a model would read it. */
export function MaskedText({ text, trial: { spans, masked } }: { text: string; trial: Trial }) {
  if (spans.length === 0) return <p className="muted">Nothing is masked in it.</p>;
  const found = spans.toSorted((one, other) => one.start - other.start);
  return (
    <div className="masked">
      <p className="sample">
        {found.flatMap(({ start, end }, index) => [text.slice(index === 0 ? 0 : found[index - 1]!.end, start), <mark key={start}>{text.slice(start, end)}</mark>])}
        {text.slice(found.at(-1)!.end)}
      </p>
      <table>
        <caption>What is found</caption>
        <thead><tr><th scope="col">Detail</th><th scope="col">Kind</th><th scope="col">Why</th></tr></thead>
        <tbody>{found.map(({ start, end, type, explanation }) => <tr key={start}><td>{text.slice(start, end)}</td><td><code>{type}</code></td><td>{explanation}</td></tr>)}</tbody>
      </table>
      <p className="label">What a model reads</p>
      <p className="sample"><code>{masked}</code></p>
    </div>
  );
}
