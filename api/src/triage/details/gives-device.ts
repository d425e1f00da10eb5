import type { Told } from './told.ts';

const VERSION = /(?<!\p{L})(?:versions?|versão|versión|v|app|i(?:pad)?os|android|windows|macos|sonoma|sequoia|ventura|update|build|release|firmware)\.?\s{0,3}(?:\p{L}{1,3}\s)?\d|(?<![\d.,:€$£])\d{1,3}\.\d{1,3}(?:\.\d{1,4}){1,2}(?![\d.])/iu;

/** Whether the customer said which device it is and what runs on it. A device by its name alone is half of it: a number of the device or its software, or two of them, tell which. */
export function givesDevice({ entities, text }: Told): boolean {
  const devices = entities.filter(({ type }) => type === 'device');
  return devices.some(({ value }) => /\d/.test(value)) || devices.length > 1 || VERSION.test(text);
}
