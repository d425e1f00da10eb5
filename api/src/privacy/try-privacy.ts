import type { PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import { redact } from '@countersign/shared/redaction/redact';
import type { RedactionSpan } from '@countersign/shared/redaction/redacted-text';
import { requirePattern } from '../taxonomy/require-pattern.ts';
import { compilePrivacy } from './compile-privacy.ts';
import { openVault } from './open-vault.ts';

/** What settings, saved or not, mask in a text, and the text as a model would read it. Throws `INVALID_INPUT` for a pattern that can't be used, and `RedactionError` when masking fails. */
export function tryPrivacy(settings: PrivacySettings, text: string): { spans: RedactionSpan[]; masked: string } {
  for (const pattern of settings.patterns) requirePattern(pattern);
  const vault = openVault({ privacy: compilePrivacy(settings) });
  const masked = redact(text, vault);
  return { spans: [...vault.find(text)], masked };
}
