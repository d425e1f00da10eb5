import { test } from '../fixtures.ts';
import { proveUsable } from '../proof/prove-usable.ts';

test.use({ console: 'salesforce' });

// Its chat has no row of tools for the chip to stand in.
proveUsable('salesforce', 48205, []);
