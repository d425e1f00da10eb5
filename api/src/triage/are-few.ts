const MANY = 8;

/** Whether labels are few, such as moods: they are told by how a thing is said rather than by what it is about, and none can be spared for a rehearsal. */
export function areFew(labels: number): boolean {
  return labels < MANY;
}
