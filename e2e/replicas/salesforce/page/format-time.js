import { locale } from './api.js';

const format = new Intl.DateTimeFormat(locale.replace('_', '-'), { dateStyle: 'medium', timeStyle: 'short' });

/** `Nov 3, 2026, 9:14 AM`, or as the console's language writes it. */
export function formatTime(iso) {
  return format.format(new Date(iso));
}
