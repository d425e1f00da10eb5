/** A ticket that gets no suggestion, so that what suggestions change can be seen. */
export function ComparisonAnswer({ share }: { readonly share: number }) {
  const oneIn = share > 0 ? Math.round(1 / share) : 0;
  return (
    <section className="answer" aria-label="No suggestion">
      <h2 className="answer-title" tabIndex={-1} data-state-title>No suggestion (comparison group)</h2>
      <p className="muted">{oneIn > 1 ? `1 in ${oneIn} tickets gets none` : 'Some tickets get none'}, picked at random. It shows what suggestions change. Triage, search and policy checks stay on.</p>
    </section>
  );
}
