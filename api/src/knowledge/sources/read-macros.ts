import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';
import type { Macro } from '../macro.ts';

const macroRow = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1)),
  title: z.string(),
  body: z.string(),
});

/** Reads macros from JSON lines `{id, title, body}`. Throws `INVALID_INPUT` naming the file, the line and the field. */
export function readMacros(text: string, fileName: string): Macro[] {
  const macros: Macro[] = [];
  const seen = new Set<string>();
  text.replace(/^\uFEFF/, '').split('\n').forEach((line, position) => {
    if (line.trim() === '') return;
    const place = `${fileName}:${position + 1}`;
    const refuse = (reason: string, cause?: unknown): never => {
      throw new AppError('INVALID_INPUT', `${place}: ${reason}`, { path: place, cause });
    };
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch (cause) {
      return refuse('not a JSON object', cause);
    }
    const parsed = macroRow.safeParse(raw);
    if (!parsed.success) return refuse([...parsed.error.issues[0]!.path, parsed.error.issues[0]!.message].join(': '), parsed.error);
    if (seen.has(parsed.data.id)) return refuse(`id: "${parsed.data.id}" is used twice`);
    seen.add(parsed.data.id);
    macros.push({ id: parsed.data.id, title: parsed.data.title, body: parsed.data.body });
  });
  return macros;
}
