/** One way in which a page makes a request. */
export interface Shape {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `fetch` with `credentials: 'include'`; a cookie is set for the host. */
  readonly credentialed?: true;
  /** Loaded with `import()` instead of `fetch`. */
  readonly module?: true;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export const SHAPES = {
  get: { method: 'GET', headers: {} },
  module: { method: 'GET', headers: {}, module: true },
  cookie: { method: 'GET', headers: {}, credentialed: true },
  'get-custom': { method: 'GET', headers: { 'x-custom': '1' } },
  // bob:secret
  'get-login': { method: 'GET', headers: { authorization: 'Basic Ym9iOnNlY3JldA==' } },
  'put-json': { method: 'PUT', headers: { ...JSON_TYPE, 'x-custom': '1' } },
  'post-json': { method: 'POST', headers: JSON_TYPE },
  'post-json-cookie': { method: 'POST', headers: JSON_TYPE, credentialed: true },
  'put-cookie': { method: 'PUT', headers: {}, credentialed: true },
  'long-accept': { method: 'GET', headers: { accept: `text/plain;q=0.${'1'.repeat(150)}` } },
  delete: { method: 'DELETE', headers: {} },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;

/** Headers for which the browser asks first: here every one but a plain Accept. */
export function askedNames({ headers }: Shape): string[] {
  return Object.keys(headers).toSorted();
}

export function isPreflighted(shape: Shape): boolean {
  return !['GET', 'POST', 'HEAD'].includes(shape.method) || askedNames(shape).length > 0;
}
