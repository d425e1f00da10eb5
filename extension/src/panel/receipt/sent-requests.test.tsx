// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { privacyReceipt } from '@countersign/shared/assist/assist-event';
import { SentRequests } from './sent-requests.tsx';

afterEach(cleanup);

const request = { at: '2026-11-20T08:00:00Z', purpose: 'draft', host: 'models.example', model: 'small', body: '{}', bytesReceived: 3, answered: true };

test('each request names the prompt it was asked with and its version; one of an older receipt, which does not say, names none; no word is said twice', () => {
  const receipt = privacyReceipt.parse({ at: request.at, host: request.host, model: request.model, bytesSent: 2, bytesReceived: 3, masked: [], answered: true, requests: [{ ...request, prompt: 'draft/7' }, { ...request, purpose: 'triage', prompt: 'intent/2' }, { ...request, purpose: 'summary' }] });
  const { container } = render(<SentRequests receipt={receipt} />);
  const captions = [...container.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  expect(captions).toEqual([expect.stringMatching(/^prompt draft\/7 · .* · models\.example$/), expect.stringMatching(/^triage · prompt intent\/2 · .* · models\.example$/), expect.stringMatching(/^summary · .* · models\.example$/)]);
  expect(captions[2]).not.toContain('prompt');
});
