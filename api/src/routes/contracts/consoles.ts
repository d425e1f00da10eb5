import { createRoute } from '@hono/zod-openapi';
import { adapterReport } from '@countersign/shared/consoles/adapter-report';
import { allConsoleSwitches, consoleSwitches } from '@countersign/shared/consoles/console-switches';
import { consoleName } from '@countersign/shared/ticket/ticket-key';
import { z } from 'zod';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

export const reportAdapterRoute = createRoute({
  method: 'post', path: '/v1/adapter-reports', summary: 'Tell the lead what a console’s page no longer shows',
  description: 'Counts once a browser, hook and day, so a report may be sent again. It holds no ticket and no words of one.',
  request: jsonBody(z.strictObject({ reports: z.array(adapterReport).min(1).max(100) })),
  responses: jsonAnswer('How many were taken', z.object({ recorded: z.number().int() })),
});

const hookLost = adapterReport.pick({ console: true, view: true, selector: true, field: true, extensionVersion: true, count: true }).extend({
  browsers: z.number().int(),
  days: z.number().int(),
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
});
export const adapterReports = z.object({ reports: z.array(hookLost) });
export type AdapterReports = z.infer<typeof adapterReports>;

export const adapterReportsRoute = createRoute({
  method: 'get', path: '/v1/adapter-reports', summary: 'What browsers missed on the consoles’ pages in the last 30 days', responses: jsonAnswer('One entry a hook, the newest first', adapterReports),
});

export const switchConsoleRoute = createRoute({
  method: 'post', path: '/v1/workspace/consoles', summary: 'Switch Countersign, or one of its parts, on or off in one console',
  request: jsonBody(z.strictObject({ console: consoleName, switches: consoleSwitches.partial().strict() })),
  responses: jsonAnswer('Where all switches stand now', z.object({ consoles: allConsoleSwitches })),
});
