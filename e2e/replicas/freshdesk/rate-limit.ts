/** The account's calls to the documented API. The page's private reads do not count. */
export class RateLimit {
  readonly total = 5000;
  /** How many calls the account has left; at zero the documented API answers 429. */
  left = this.total;
  used = 0;

  /** Takes a call that costs `credits`; `false` when none are left. */
  take(credits: number): boolean {
    this.used = credits;
    if (this.left < credits) return false;
    this.left -= credits;
    return true;
  }

  get headers(): Record<string, string> {
    return {
      'X-RateLimit-Total': String(this.total),
      'X-RateLimit-Remaining': String(this.left),
      'X-RateLimit-Used-CurrentRequest': String(this.used),
      ...(this.left < this.used ? { 'Retry-After': '30' } : {}),
    };
  }
}
