import { AppError } from '@countersign/shared/errors';
import type { z } from 'zod';

/** The rows of a JSON-lines file, blank lines left out. Throws `INVALID_INPUT` naming file and line. */
export function readJsonLines<Row>(lines: string, fileName: string, row: z.ZodType<Row>): Row[] {
  return lines.replace(/^\uFEFF/, '').split('\n').flatMap((line, position) => {
    if (line.trim() === '') return [];
    const place = `${fileName}:${position + 1}`;
    const parsed = row.safeParse(parseJson(line, place));
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0]!;
    throw new AppError('INVALID_INPUT', `${place}: ${[...(issue.path.length === 0 ? [] : [issue.path.join('.')]), issue.message].join(': ')}`);
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${place}: not JSON`, { cause });
  }
}
