interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with spans of it underlined; overlapping ones are one. An empty span, for what is missing, marks nothing. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    parts.push(text.slice(at, from), <mark key={from} className="match">{text.slice(from, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}
