import { createParser } from './create-parser.ts';
import type { Parser } from './parse-job.ts';

let parser: Parser | undefined;

/** The parser of this process: its threads start with the first file, are shared by all imports and uploads, and end when they are idle. */
export function sharedParser(): Parser {
  return (parser ??= createParser());
}
