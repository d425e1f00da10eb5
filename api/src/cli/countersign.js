#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * Keeps compiled code between starts: the second one loads in half the time and less memory. Where it can't be written, nothing changes.
 * This file alone is JavaScript: what Node reads TypeScript with takes 20 MB, and nothing that is kept needs it.
 */
enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
await import('./main.ts');
