import { parseUrl } from '../../../model/index.ts';
import type { Note } from '../../note.ts';
import type { Facts, Setting } from '../product-signs.ts';
import { HOST, s3Rule } from '../product-signs.ts';

/** A path of plain characters: what else may stand in one is not quoted. */
const PATH = /^\/[\w./~-]*$/;
const NAME = /^[\w.-]+$/;

type Lines = (facts: Facts, vars: Note['vars']) => string | undefined;

/**
 * What to paste for a setting that no server's own text writes. Every value is of plain characters:
 * the origin, as browsers write it, names and hosts; where one is not, there are no lines.
 */
const LINES: Readonly<Record<string, Lines>> = {
  'own-api-gateway-lambda': ({ allowed }) =>
    `"headers": {"Access-Control-Allow-Origin": "${allowed}"${allowed === '*' ? '' : ', "Vary": "Origin"'}},`,
  'own-apps-script': () => "headers: { 'Content-Type': 'text/plain' },",
  'own-challenge': ({ host, path }) =>
    HOST.test(host) && PATH.test(path)
      ? `(http.host eq "${host}" and http.request.uri.path eq "${path}")`
      : undefined,
  // While the list is empty, Django takes these names of this machine by itself.
  'own-django-hosts': ({ host }) =>
    `ALLOWED_HOSTS += ['${host}', '.localhost', '127.0.0.1', '[::1]']`,
  // Its own text has nothing where everybody is let in, and is to stay so.
  'own-django-cors': ({ requestHeaders }) => {
    const names = requestHeaders.filter((name) => !DJANGO_CORS.has(name.toLowerCase()));
    const list = ['*default_headers', ...names.map((name) => `"${name}"`)].join(', ');
    return `from corsheaders.defaults import default_headers\nCORS_ALLOW_HEADERS = [${list}]`;
  },
  'own-express-cors': ({ origin, today, hasCredentials, lines }) => {
    const isAllowed = lines('Access-Control-Allow-Origin').includes(origin);
    return [
      ...(isAllowed ? [] : [`origin: [${quoted([...today, origin])}],`]),
      ...(hasCredentials ? ['credentials: true,'] : []),
    ].join('\n');
  },
  'own-firebase': ({ allowed }) =>
    allowed === '*' ? "onRequest({ cors: '*' }, (request, response) => {" : undefined,
  'own-file': (facts, { product = '' }) => FILES[product]?.(facts),
  'own-option': ({ origin }, { product = '' }) => `${OPTIONS[product]} '${origin}'`,
  'own-github-raw': ({ path }) => {
    const [, owner, repo, , ...file] = path.split('/');
    const address = `${owner}/${repo}/${file.join('/')}`;
    return PATH.test(`/${address}`) ? `https://raw.githubusercontent.com/${address}` : undefined;
  },
  'own-github-release': ({ path }) => {
    const [, owner, repo, , first, second] = path.split('/');
    const release = first === 'latest' ? first : `tags/${second}`;
    const address = `/repos/${owner}/${repo}/releases/${release}`;
    return PATH.test(address) ? `https://api.github.com${address}` : undefined;
  },
  'own-github': () =>
    `await fetch('https://github.com/login/oauth/access_token', {
  method: 'POST',
  headers: { Accept: 'application/json' },
  body: new URLSearchParams({ client_id, client_secret, code }),
});`,
  'own-laravel': ({ origin, today }) =>
    [
      "'paths' => ['api/*', 'sanctum/csrf-cookie'],",
      `'allowed_origins' => [${quoted([...today, origin])}],`,
      "'supports_credentials' => true,",
    ].join('\n'),
  'own-lm-studio': () => 'lms server start --cors',
  'own-mcp': mcp,
  'own-ngrok': () => "headers: { 'ngrok-skip-browser-warning': '1' },",
  'own-s3-compatible': bucket,
  'own-socket-io': ({ origin, today, hasCredentials }) =>
    `cors: { origin: [${quoted([...today, origin])}]${hasCredentials ? ', credentials: true' : ''} },`,
  'own-socket-io-session': () => "transports: ['websocket'],",
};

/** https://github.com/adamchainz/django-cors-headers: `default_headers`. */
const DJANGO_CORS: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-type',
  'user-agent',
  'x-csrftoken',
  'x-requested-with',
]);

function quoted(origins: readonly string[]): string {
  return origins.map((one) => `'${one}'`).join(', ');
}

/** The lines to paste for a product's setting, where there are some. */
export function ownLines({ note: { id, vars }, facts }: Setting): string | undefined {
  return LINES[id]?.(facts, vars);
}

/** By the product, for `own-option`. */
const OPTIONS: Readonly<Record<string, string>> = {
  Geth: '--http.corsdomain',
  ComfyUI: '--enable-cors-header',
  'Stable Diffusion web UI': '--cors-allow-origins',
  MLflow: '--cors-allowed-origins',
};

/** By the product, for `own-file`: this origin, what it asks for and what is seen to be there. */
const FILES: Readonly<Record<string, (facts: Facts) => string>> = {
  Airflow: (facts) =>
    [
      '[api]',
      `access_control_allow_headers = ${asked(facts)}`,
      `access_control_allow_methods = ${methods(facts)}`,
      `access_control_allow_origins = ${admitted(facts).join(' ')}`,
    ].join('\n'),
  'Azure Functions Core Tools': (facts) =>
    `"Host": { "CORS": "${admitted(facts).join(',')}"${facts.hasCredentials ? ', "CORSCredentials": true' : ''} },`,
  'Docker Registry': (facts) =>
    [
      'http:',
      '  headers:',
      `    Access-Control-Allow-Origin: ['${facts.allowed}']`,
      `    Access-Control-Allow-Methods: ['${methods(facts)}']`,
      `    Access-Control-Allow-Headers: ['${asked(facts)}']`,
      "    Access-Control-Expose-Headers: ['Docker-Content-Digest']",
    ].join('\n'),
  Drupal: (facts) =>
    [
      'parameters:',
      '  cors.config:',
      '    enabled: true',
      `    allowedHeaders: ['${asked(facts, "', '")}']`,
      `    allowedMethods: ['${methods(facts, "', '")}']`,
      `    allowedOrigins: ['${admitted(facts).join("', '")}']`,
      `    supportsCredentials: ${facts.hasCredentials}`,
    ].join('\n'),
  // Where its list of origins is at work already, its default lets everybody in: naming one would shut them out.
  Gitea: (facts) => {
    const isOn = facts.lines('Vary').some((line) => /^origin$/i.test(line));
    const headers = [...facts.listed.headers, ...facts.requestHeaders];
    return [
      '[cors]',
      'ENABLED = true',
      ...(isOn && facts.today.length === 0 ? [] : [`ALLOW_DOMAIN = ${admitted(facts).join(',')}`]),
      `HEADERS = ${joined(['Content-Type', 'User-Agent'], headers, ',')}`,
    ].join('\n');
  },
  Mattermost: (facts) => `MM_SERVICESETTINGS_ALLOWCORSFROM="${admitted(facts).join(' ')}"`,
  Moonraker: ({ origin }) => `[authorization]\ncors_domains:\n    ${origin}`,
  'Node-RED': ({ origin }) =>
    `httpNodeCors: { origin: ['${origin}'], methods: 'GET,PUT,POST,DELETE' },`,
  'Spring Boot Actuator': (facts) => {
    const cors = 'management.endpoints.web.cors';
    return [
      `${cors}.allowed-origins=${admitted(facts).join(',')}`,
      `${cors}.allowed-methods=${methods(facts, ',')}`,
      ...(asked(facts) === '' ? [] : [`${cors}.allowed-headers=${asked(facts, ',')}`]),
      ...(facts.hasCredentials ? [`${cors}.allow-credentials=true`] : []),
    ].join('\n');
  },
};

/** `*` where everybody is let in today, and is to stay so. */
function admitted({ allowed, today, origin }: Facts): readonly string[] {
  return allowed === '*' ? ['*'] : [...today, origin];
}

function methods({ method, listed }: Facts, mark = ', '): string {
  return joined([method], listed.methods, mark);
}

function asked({ requestHeaders, listed }: Facts, mark = ', '): string {
  return joined(requestHeaders, listed.headers, mark);
}

/** All that the protocol needs, and what is allowed today. */
function mcp({ allowed, listed }: Facts): string {
  return [
    `Access-Control-Allow-Origin: ${allowed}`,
    ...(allowed === '*' ? [] : ['Vary: Origin']),
    `Access-Control-Allow-Methods: ${joined(['GET', 'POST', 'DELETE'], listed.methods)}`,
    `Access-Control-Allow-Headers: ${joined(MCP_HEADERS, listed.headers)}`,
    `Access-Control-Expose-Headers: ${joined(['mcp-session-id'], listed.exposed)}`,
  ].join('\n');
}

const MCP_HEADERS = ['content-type', 'authorization', 'mcp-session-id', 'mcp-protocol-version'];

function joined(own: readonly string[], today: readonly string[], mark = ', '): string {
  const has = (name: string) => own.some((one) => one.toLowerCase() === name.toLowerCase());
  return [...own, ...today.filter((name) => !has(name))].join(mark);
}

/**
 * The rule through Amazon's own interface, which these have as well, where there is none yet: to put one
 * replaces all that are there, and to get them fails where there are none. The bucket is the first name of
 * the host, or of the path where the host is a machine and a port.
 */
function bucket(facts: Facts): string | undefined {
  const { host, path, port, scheme } = facts;
  const isInPath = port !== '' || !/^[^.]+\.[^.]+\.[^.]+\./.test(`${host}.`);
  const [first = '', ...others] = (isInPath ? path.slice(1) : host).split(isInPath ? '/' : '.');
  const server = isInPath ? host : others.join('.');
  const endpoint = `${scheme}//${server}${port === '' ? '' : `:${port}`}`;
  if (!NAME.test(first) || !HOST.test(server) || parseUrl(endpoint) === undefined) return undefined;
  const rules = JSON.stringify({ CORSRules: [s3Rule(facts)] });
  const aws = `aws --endpoint-url ${endpoint} s3api`;
  return `${aws} get-bucket-cors --bucket ${first} ||
${aws} put-bucket-cors --bucket ${first} --cors-configuration '${rules}'`;
}
