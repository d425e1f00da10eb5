import { readAnswer } from '@countersign/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const privacy = api.v1.privacy;

export type Privacy = InferAnswer<typeof privacy.$get>;
export type PrivacySettings = Privacy['settings'];
export type PrivacyPattern = PrivacySettings['patterns'][number];
export type Trial = InferAnswer<typeof privacy.try.$post>;

export const privacyQuery = queryOptions({ queryKey: ['privacy'], queryFn: () => readAnswer(privacy.$get()), retry: false });

/** Saves the settings as they were read at `version`; one that somebody else saved meanwhile is not overwritten. */
export const savePrivacy = (change: { version: number; settings: PrivacySettings }) => readAnswer(privacy.$post({ json: change }));

/** What settings, saved or not, would mask in a text. */
export const tryPrivacy = (settings: PrivacySettings, text: string) => readAnswer(privacy.try.$post({ json: { settings, text } }));
