/** The evaluations that `countersign eval` runs. */
export const suiteNames = ['text', 'commitments', 'redaction', 'grounding', 'retrieval', 'triage', 'assist', 'summary', 'injection', 'seeds'] as const;
