import type { PrivacySettings } from '../queries/privacy.ts';

/** Settings as they are saved: without rows nobody filled in and without blank examples. */
export function cleanPrivacy(settings: PrivacySettings): PrivacySettings {
  const lines = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
  const patterns = settings.patterns.map(({ name, pattern, matches, leaves }) => ({ name: name.trim(), pattern, matches: lines(matches), leaves: lines(leaves) }));
  return { ...settings, patterns: patterns.filter(({ name, pattern, matches }) => name !== '' || pattern !== '' || matches.length > 0) };
}
