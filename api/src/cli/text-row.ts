import { z } from 'zod';

/** A row that holds a text. */
export const textRow = z.looseObject({ text: z.string() });
