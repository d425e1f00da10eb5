import type { TriageSettings } from '@countersign/shared/assist/triage-settings';

/** Settings as they are saved: empty lines and half-filled rows of the form are left out. */
export function cleanSettings({ handover, patterns, products }: TriageSettings): TriageSettings {
  return {
    handover: Object.fromEntries(Object.entries(handover).map(([id, setting]) => [id, setting.phrases === undefined ? setting : { ...setting, phrases: lines(setting.phrases) }])),
    patterns: patterns.map(({ name, pattern }) => ({ name: name.trim(), pattern: pattern.trim() })).filter(({ name, pattern }) => name !== '' && pattern !== ''),
    products: lines(products),
  };
}

function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text.length >= 2))];
}
