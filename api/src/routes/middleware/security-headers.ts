import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv } from '../../context.ts';

const nothing = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] };

/** Pages are ours, files from here only, no inline script. */
const page = {
  ...nothing,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
};

const common = { crossOriginResourcePolicy: false, xFrameOptions: 'DENY', referrerPolicy: 'no-referrer', strictTransportSecurity: 'max-age=31536000' } as const;
const forAnswers = secureHeaders({ ...common, contentSecurityPolicy: nothing });
const forPages = secureHeaders({ ...common, contentSecurityPolicy: page });

/** Headers that keep a browser from doing with an answer what it is not for. */
export const securityHeaders = createMiddleware<AppEnv>((c, next) => (/^\/(?:dashboard|docs)(?:\/|$)/.test(c.req.path) ? forPages(c, next) : forAnswers(c, next)));
