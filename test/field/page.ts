import type { FieldCase } from './case.ts';

/** Set by a script only; a page cannot make a request without its own code. */
const SCRIPTS: Readonly<Record<string, (field: FieldCase) => string>> = {
  fetch: ({ request }) => `fetch(${JSON.stringify(request.url)}, ${JSON.stringify(init(request))})
    .catch(() => undefined);`,
  xhr: ({ request }) => `{
    const xhr = new XMLHttpRequest();
    xhr.open(${JSON.stringify(request.method)}, ${JSON.stringify(request.url)});
    xhr.withCredentials = ${request.credentials === 'include'};
    for (const [name, value] of Object.entries(${JSON.stringify(request.headers)})) {
      xhr.setRequestHeader(name, value);
    }
    xhr.send(${JSON.stringify(bodyOf(request) ?? null)});
  }`,
  eventsource: ({ request }) => `{
    const source = new EventSource(${JSON.stringify(request.url)}, {
      withCredentials: ${request.credentials === 'include'},
    });
    source.onerror = () => source.close();
  }`,
  script: element('script', 'src', { crossOrigin: 'anonymous' }),
  module: element('script', 'src', { type: 'module' }),
  style: element('link', 'href', { rel: 'stylesheet', crossOrigin: 'anonymous' }),
  manifest: element('link', 'href', { rel: 'manifest' }),
  img: element('img', 'src', {}),
  font: ({ request }) => `{
    const font = new FontFace('Field', ${JSON.stringify(`url("${request.url}")`)});
    font.load().catch(() => undefined);
  }`,
};

function element(name: string, address: string, attributes: object) {
  return ({ request }: FieldCase): string => `{
    const element = document.createElement('${name}');
    Object.assign(element, ${JSON.stringify(attributes)});
    element.${address} = ${JSON.stringify(request.url)};
    document.head.append(element);
  }`;
}

function bodyOf({ body }: FieldCase['request']): string | undefined {
  if (body === 'none') return undefined;
  return body === 'json' ? '{}' : 'body';
}

function init(request: FieldCase['request']): RequestInit {
  const { method, headers, credentials, mode } = request;
  const body = bodyOf(request);
  return {
    method,
    headers,
    credentials,
    ...(mode === undefined ? {} : { mode }),
    ...(body === undefined ? {} : { body }),
  };
}

export const WORKER_PATH = '/field-worker.js';

/** A service worker that answers what its page asks of others, in this mode. */
export function workerScript({ byWorker }: FieldCase): string {
  const request = byWorker === 'no-cors' ? "request.url, { mode: 'no-cors' }" : 'request';
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (new URL(request.url).origin !== location.origin) event.respondWith(fetch(${request}));
});`;
}

/** Resolves when the worker answers for the page; the second takes every worker away. */
export const START_WORKER = `new Promise((resolve, reject) => {
  navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  navigator.serviceWorker.register('${WORKER_PATH}').catch((error) => reject(error));
})`;
export const END_WORKER = `navigator.serviceWorker.getRegistrations().then((all) =>
  Promise.all(all.map((one) => one.unregister())))`;

/** What the page's own code does in this case. */
export function requestScript(field: FieldCase): string {
  const script = SCRIPTS[field.request.loader];
  if (script === undefined) throw new Error(`no page code for ${field.request.loader}`);
  return script(field);
}
