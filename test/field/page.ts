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
  const { method, headers, credentials } = request;
  const body = bodyOf(request);
  return { method, headers, credentials, ...(body === undefined ? {} : { body }) };
}

/** What the page's own code does in this case. */
export function requestScript(field: FieldCase): string {
  const script = SCRIPTS[field.request.loader];
  if (script === undefined) throw new Error(`no page code for ${field.request.loader}`);
  return script(field);
}
