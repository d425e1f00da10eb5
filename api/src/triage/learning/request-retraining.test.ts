import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { requestRetraining } from './request-retraining.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

const start = new Date('2026-05-04T09:00:00.000Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const request = (seconds: number): Promise<Date> => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => requestRetraining(transaction, { workspaceId: harbour.workspaceId, memberId: null }, after(seconds)));

test('corrections in a row are one training, which comes ten minutes after the first at the latest', async () => {
  expect(await request(0)).toEqual(after(60));
  expect(await request(50)).toEqual(after(110));
  expect(await request(590)).toEqual(after(600));
});

test('a correction after that, while the training runs, moves the date, so that it is trained next', async () => {
  expect(await request(620)).toEqual(after(620));
});
