import type { Page } from 'playwright';
import type { Tab } from '../driver-interface.ts';

/** An ordinary tab. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly tabId: number;

  constructor(page: Page, tabId: number) {
    this.page = page;
    this.tabId = tabId;
  }

  /** As text: the tests' compiler may leave marks in a function that Playwright would trip over. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate<Result>(`(${String(fn)})(...${JSON.stringify(args)})`);
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
