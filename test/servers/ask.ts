import type { Tab } from '../browser/driver-interface.ts';
import type { Shape } from './shapes.ts';

/** What the page got to see. */
export interface Result {
  readonly readable: boolean;
  /** Names of the response headers that the page could read. */
  readonly names: readonly string[];
}

/** Makes the request as a page does and says whether the page may read the answer. */
export async function ask(tab: Tab, url: string, shape: Shape): Promise<Result> {
  if (shape.module) return { readable: await tab.evaluate(loadModule, url), names: [] };
  const { method, headers, credentialed } = shape;
  const credentials = credentialed ? 'include' : 'same-origin';
  const body = method === 'PUT' || method === 'POST' ? '{}' : null;
  return tab.evaluate(fetchAs, url, { method, headers: { ...headers }, credentials, body });
}

/** Runs in the page. */
function loadModule(url: string): Promise<boolean> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: url });
  document.head.append(script);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
  });
}

/** Runs in the page. */
function fetchAs(url: string, init: RequestInit): Promise<Result> {
  return fetch(url, { ...init, cache: 'no-store' }).then(
    async (answer) => {
      await answer.text();
      return { readable: true, names: [...answer.headers.keys()] };
    },
    () => ({ readable: false, names: [] }),
  );
}
