import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { EngineError } from './engine-error.ts';
import { withinTime } from '../privacy/within-time.ts';

/** Fills a prompt within the time that masking may take. Throws `EngineError` where a text of it could not be masked: then nothing is sent. */
export function fillMasked<Prompt>(fill: () => Prompt): Prompt {
  try {
    return withinTime(fill);
  } catch (error) {
    if (error instanceof RedactionError) throw new EngineError('redaction-failed', error);
    throw error;
  }
}
