import type { InferResponseType } from 'hono/client';

/** The JSON a route of the typed client answers. */
export type InferAnswer<Route> = Route extends (...args: never[]) => unknown ? InferResponseType<Route, 200> : never;
