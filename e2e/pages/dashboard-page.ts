import { expect, type Page } from '@playwright/test';

/** What a team lead does at the dashboard. */
export class DashboardPage {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  /** Follows the one-time link that the server printed. */
  async signIn(link: string): Promise<void> {
    await this.page.goto(link);
    await expect(this.page.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 });
  }

  /** Approves the browser that shows this code. */
  async approve(code: string): Promise<void> {
    await this.page.goto(`${this.#origin}/dashboard/pair?code=${encodeURIComponent(code)}`);
    await this.page.getByRole('button', { name: /^(Approve|Pair|Allow)/ }).click();
    await expect(this.page.getByText(/paired|approved/i).first()).toBeVisible();
  }

  /** Opens a page of the dashboard and waits for its heading. */
  async visit(place: string): Promise<void> {
    await this.page.goto(`${this.#origin}/dashboard${place}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** What the list of suggestions says of the newest one for this ticket. */
  async outcomeOf(ticketId: string): Promise<string> {
    await this.page.goto(`${this.#origin}/dashboard/suggestions`);
    const row = this.page.getByRole('row').filter({ hasText: ticketId }).first();
    const isListed = await row.waitFor({ timeout: 3_000 }).then(() => true, () => false);
    return isListed ? row.innerText() : '';
  }

  /** How many suggestions the list holds for this ticket. */
  async countOf(ticketId: string): Promise<number> {
    await this.visit('/suggestions');
    const rows = this.page.getByRole('row');
    await expect(rows.nth(1)).toBeVisible();
    return rows.filter({ hasText: `#${ticketId}` }).count();
  }

  /** What the page of this ticket's newest suggestion tells of its life. */
  async lifeOf(ticketId: string): Promise<string> {
    await this.visit('/suggestions');
    await this.page.getByRole('link', { name: `#${ticketId}`, exact: true }).first().click();
    return this.page.getByRole('region', { name: 'Life' }).innerText();
  }
}
