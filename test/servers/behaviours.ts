/** Headers; an array stands for several lines. */
export type Lines = Readonly<Record<string, string | readonly string[]>>;

/** What an application behind the server answers. `{origin}` stands for the request's Origin. */
export interface Behaviour {
  readonly status?: number;
  /** Headers of every answer. */
  readonly headers?: Lines;
  /** Its answer to OPTIONS, when it differs. */
  readonly options?: {
    readonly status: number;
    readonly headers?: Lines;
  };
}

const ECHO = { 'Access-Control-Allow-Origin': '{origin}' };
const LOGIN = { 'WWW-Authenticate': 'Basic realm="app"' };

/** An echoing application whose preflight allows what `allowed` says. */
function preflighting(allowed: Lines, also = {}): Behaviour {
  const headers = { ...ECHO, ...also };
  return { headers, options: { status: 204, headers: { ...headers, ...allowed } } };
}

function methods(value: string, headers = 'content-type, x-custom'): Lines {
  return { 'Access-Control-Allow-Methods': value, 'Access-Control-Allow-Headers': headers };
}

const CREDENTIALED = { 'Access-Control-Allow-Credentials': 'true' };

export const BEHAVIOURS = {
  plain: { options: { status: 404 } },
  'options-405': { options: { status: 405, headers: { Allow: 'GET, PUT' } } },
  'options-405-wildcard': {
    headers: { 'Access-Control-Allow-Origin': '*' },
    options: { status: 405 },
  },
  'options-401': { options: { status: 401, headers: LOGIN } },
  'options-500': { headers: ECHO, options: { status: 500, headers: ECHO } },
  'options-300': { options: { status: 300 } },
  wildcard: {
    headers: { 'Access-Control-Allow-Origin': '*' },
    options: {
      status: 200,
      headers: { 'Access-Control-Allow-Origin': '*', ...methods('*', '*') },
    },
  },
  mismatch: { headers: { 'Access-Control-Allow-Origin': 'https://www.example.com' } },
  'trailing-slash': { headers: { 'Access-Control-Allow-Origin': '{origin}/' } },
  'no-scheme': { headers: { 'Access-Control-Allow-Origin': 'localhost' } },
  pattern: { headers: { 'Access-Control-Allow-Origin': 'http://*.localhost' } },
  'two-in-one': { headers: { 'Access-Control-Allow-Origin': '{origin}, https://b.example' } },
  'two-lines': { headers: { 'Access-Control-Allow-Origin': ['{origin}', 'localhost'] } },
  'cached-for-another': {
    headers: { 'Access-Control-Allow-Origin': 'https://www.example.com', 'X-Cache': 'HIT' },
  },
  echo: { headers: ECHO },
  'credentials-missing': { headers: ECHO },
  'credentials-upper': { headers: { ...ECHO, 'Access-Control-Allow-Credentials': 'True' } },
  'header-missing': preflighting(methods('GET, PUT, DELETE', 'content-type'), CREDENTIALED),
  'method-missing': preflighting(methods('GET, POST'), CREDENTIALED),
  'methods-unparsable': preflighting(methods('GET PUT DELETE'), CREDENTIALED),
  'headers-unparsable': preflighting(methods('GET, PUT', '"content-type" x-custom'), CREDENTIALED),
  'wildcards-credentialed': preflighting(methods('*', '*'), CREDENTIALED),
  'preflight-bare': { headers: ECHO, options: { status: 204, headers: methods('PUT') } },
  'actual-bare': { options: { status: 204, headers: { ...ECHO, ...methods('PUT, DELETE') } } },
  'error-500': { status: 500, options: { status: 500 } },
  'error-404': { status: 404, options: { status: 404 } },
  good: preflighting(methods('GET, PUT, DELETE'), CREDENTIALED),
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourName = keyof typeof BEHAVIOURS;
