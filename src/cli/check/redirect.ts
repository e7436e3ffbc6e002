import type { Header } from '../../model/index.ts';

/** One hop under way: what the request has become by the redirects before it. */
export interface Step {
  readonly url: URL;
  readonly method: string;
  readonly headers: readonly Header[];
}

/**
 * The request after a redirect: 303, and 301 or 302 after POST, make it a GET without a body; to
 * another origin goes no `Authorization`.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function redirected(step: Step, status: number, url: URL, leaves: boolean): Step {
  const { method } = step;
  const becomesGet =
    (status === 303 && method !== 'GET' && method !== 'HEAD') ||
    ((status === 301 || status === 302) && method === 'POST');
  const dropped = [
    ...(becomesGet ? [/^content-(?:encoding|language|location|type)$/i] : []),
    ...(leaves ? [/^(?:authorization|cookie2?)$/i] : []),
  ];
  return {
    url,
    method: becomesGet ? 'GET' : method,
    headers: step.headers.filter(({ name }) => !dropped.some((pattern) => pattern.test(name))),
  };
}
