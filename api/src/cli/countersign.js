#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * Keeps compiled code between starts: the second one loads in half the time and less memory. Where it can't be written, nothing changes.
 * It is JavaScript, unlike the rest of the server: what Node reads TypeScript with takes some 20 MB, and compiled code that is kept does without it.
 */
enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
await import('./main.ts');
