const exact = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** `5 days ago (Mon, 16 Nov 2026 at 8:42 AM)`. */
export function formatTime(iso) {
  const time = new Date(iso);
  const elapsed = time.getTime() - Date.now();
  const [unit, length] = units.find(([, size]) => Math.abs(elapsed) >= size) ?? ['second', 1000];
  return `${relative.format(Math.round(elapsed / length), unit)} (${exact.format(time)} at ${clock.format(time)})`;
}
