const usualMs = 60_000;
const longestMs = 15 * 60_000;

/** Of a day's questions that all tools of an organisation share; the rest is left to them. */
const sparedShare = 0.9;

const quiet = new Map<string, number>();
const ahead = new Map<string, number>();

/** What a console's answers said about time: until when it wants no further question, and how far its clock is ahead of ours. */
export const consolePatience = {
  clockAheadMs: (host: string): number => ahead.get(host) ?? 0,

  /** The moment until which nothing is asked; `undefined` when the console may be asked. */
  quietUntil(host: string): number | undefined {
    const until = quiet.get(host) ?? 0;
    return Date.now() < until ? until : undefined;
  },

  hear(host: string, { status, headers: said }: Response): void {
    const now = Date.now();
    const date = Date.parse(said.get('Date') ?? '');
    if (!Number.isNaN(date)) ahead.set(host, date - now);
    const [, used = 0, allowed = 0] = /api-usage=(\d+)\/(\d+)/.exec(said.get('Sforce-Limit-Info') ?? '') ?? [];
    if (Number(used) > Number(allowed) * sparedShare) quiet.set(host, now + longestMs);
    if (status !== 429) return;
    const after = said.get('Retry-After') ?? '';
    const wishedMs = Number(after) * 1000 || Date.parse(after) - this.clockAheadMs(host) - now || usualMs;
    quiet.set(host, now + Math.min(Math.max(wishedMs, 1000), longestMs));
  },
};
