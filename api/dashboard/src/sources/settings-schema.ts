import { settingWords } from './setting-words.ts';

/** One setting of a kind of source, read from its JSON schema. */
export interface Setting {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly type: 'text' | 'secret' | 'number' | 'switch' | 'choice' | 'lines';
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** What stands in it when nothing is set. */
  readonly initial: unknown;
}

interface Property {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** The settings that a kind asks for, required ones first. A property of a shape that no form can show is left out. */
export function readSettings(schema: Readonly<Record<string, unknown>>, secrets: readonly string[]): Setting[] {
  const required = new Set((schema['required'] as readonly string[] | undefined) ?? []);
  const settings = Object.entries((schema['properties'] as Readonly<Record<string, Property>> | undefined) ?? {}).flatMap(([name, property]): Setting[] => {
    const type = secrets.includes(name) ? 'secret' : typeOf(property);
    if (type === undefined) return [];
    return [{
      name, type, title: property.title ?? settingWords(name)[0], about: property.description ?? settingWords(name)[1], choices: property.enum ?? [], isRequired: required.has(name) && type !== 'switch',
      initial: property.default ?? (type === 'switch' ? false : type === 'lines' ? [] : ''),
    }];
  });
  return settings.toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired));
}

/** What the form holds as the API takes it: lines apart, numbers as numbers, nothing for what was left empty. */
export function settingsToSend(settings: readonly Setting[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(settings.flatMap((setting): [string, unknown][] => {
    const value = values[setting.name] ?? setting.initial;
    if (setting.type === 'lines') return [[setting.name, linesOf(value)]];
    if (setting.type === 'number') return value === '' ? [] : [[setting.name, Number(value)]];
    if (setting.type === 'switch') return [[setting.name, value === true]];
    return String(value).trim() === '' ? [] : [[setting.name, String(value).trim()]];
  }));
}

/** Whether what is required stands in the form; a secret that is stored counts. */
export function isComplete(settings: readonly Setting[], values: Readonly<Record<string, unknown>>, stored: readonly string[]): boolean {
  return settings.every(({ name, isRequired, type, initial }) => {
    const value = values[name] ?? initial;
    return !isRequired || (type === 'secret' && stored.includes(name)) || (type === 'lines' ? linesOf(value).length > 0 : String(value).trim() !== '');
  });
}

function typeOf(property: Property): Setting['type'] | undefined {
  if (property.enum !== undefined) return 'choice';
  if (property.type === 'array') return 'lines';
  if (property.type === 'boolean') return 'switch';
  if (property.type === 'integer' || property.type === 'number') return 'number';
  return property.type === 'string' ? 'text' : undefined;
}

function linesOf(value: unknown): string[] {
  const lines = Array.isArray(value) ? value.map(String) : String(value).split(/[\n,]/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
