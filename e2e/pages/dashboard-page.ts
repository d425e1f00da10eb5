import { expect, type Locator, type Page } from '@playwright/test';

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
    await expect(this.page.getByRole('navigation').first()).toBeVisible();
  }

  /** Approves the browser that shows this code. */
  async approve(code: string): Promise<void> {
    await this.page.goto(`${this.#origin}/dashboard/pair?code=${encodeURIComponent(code)}`);
    await this.page.getByRole('button', { name: /^(Approve|Pair|Allow)/ }).click();
    await expect(this.page.getByText(/paired|approved/i).first()).toBeVisible();
  }

  /** The rows of the list of suggestions, newest first. */
  async suggestions(): Promise<Locator> {
    await this.page.goto(`${this.#origin}/dashboard/suggestions`);
    return this.page.getByRole('row');
  }
}
