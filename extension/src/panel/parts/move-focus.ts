/** Up and Down walk through the matching elements of the list the event happened in; Home and End jump. */
export function moveFocus(event: React.KeyboardEvent, selector: string): void {
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
  const root = event.currentTarget.matches('input') ? event.currentTarget.closest('.popover')! : event.currentTarget;
  const stops = [...root.querySelectorAll<HTMLElement>(selector)];
  if (stops.length === 0) return;
  const at = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : at + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  event.stopPropagation();
  stops[Math.max(0, Math.min(stops.length - 1, to))]!.focus();
}
