/** Our mark: a tick above a signing line. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
      <path d="M3 7.6l3.7 3.7L15 2.8" />
      <path d="M3 15.4h12" />
    </svg>
  );
}
