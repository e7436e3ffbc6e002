import { afterAll, beforeAll } from 'vitest';
import { openApiPage } from './api-page.ts';
import type { Launch } from './both.ts';
import type { Driver, LaunchOptions, Tab } from './driver-interface.ts';
import { routes } from './exchange-rows.ts';
import type { Routes } from './web.ts';
import { Web } from './web.ts';

/** What most suites begin with. Each is there from the first test on, and not before. */
export interface World {
  readonly driver: Driver;
  readonly web: Web;
  /** A page of the extension's, from which its background can be asked. */
  readonly apiPage: Tab;
  /** A tab at the page that makes the requests. */
  readonly tab: Tab;
}

/** The page and the API of `exchange-rows.ts`. */
export const exchangeRoutes = (web: Web): Routes =>
  routes({ page: web.origin('page'), third: web.origin('third') });

/** Opens a world before a suite's tests and closes it after them; called where hooks are registered. */
export function useWorld(
  launch: Launch,
  routesOf: (web: Web) => Routes = exchangeRoutes,
  options?: LaunchOptions,
): World {
  const world: { driver?: Driver; web?: Web; apiPage?: Tab; tab?: Tab } = {};
  beforeAll(async () => {
    world.web = await Web.open(routesOf);
    world.driver = await launch(options);
    world.apiPage = await openApiPage(world.driver);
    world.tab = await world.driver.openTab(`${world.web.origin('page')}/`);
  });
  afterAll(async () => {
    await world.driver?.close();
    await world.web?.close();
  });
  // Not there before `beforeAll`; a test that asks earlier fails at the first use.
  return world as World;
}
