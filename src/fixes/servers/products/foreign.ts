import type { Finding } from '../../../diagnosis/index.ts';
import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Facts } from '../product-signs.ts';

/**
 * Hosts that no reader of a fix can change: what the page can do instead. Only for pages of somebody
 * else, and only by the name of the host.
 */
export function foreign(facts: Facts, { reason, conditions = [] }: Finding): Note | undefined {
  const { host, path, origin, requestHeaders, status, isPreflight } = facts;
  const way = wayAround(`${host}${path}`);
  if (way === undefined || isTheirs(host, origin)) return undefined;
  // What leads to a login is for people, and what a CDN leads to is a file that it has.
  if (reason === 'missing-on-redirect' && (way === 'api' || way === 'cdn')) return undefined;
  if (isPreflight && conditions.includes('preflight-better-avoided'))
    return note('own-foreign-plain', { host, names: requestHeaders.join(', ') });
  if (way === 'release' || way === 'raw')
    return isPreflight ? note('own-foreign', { host, way: 'file' }) : note(`own-github-${way}`);
  return note('own-foreign', { host, way: way === 'cdn' && status < 400 ? 'file' : way });
}

type Way = 'release' | 'raw' | 'cdn' | 'file' | 'maps' | 'anthropic' | 'api';

/** The first that fits the host and the path. */
const WAYS: readonly (readonly [way: Way, address: RegExp])[] = [
  // https://docs.github.com/en/rest/releases/assets
  ['release', /^github\.com\/[\w.-]+\/[\w.-]+\/releases\/(?:latest\/)?download\//],
  ['raw', /^github\.com\/[\w.-]+\/[\w.-]+\/(?:raw|blob)\//],
  // Each sends `*` with every file that it has.
  [
    'cdn',
    /^(?:cdnjs\.cloudflare\.com|unpkg\.com|(?:cdn|fastly)\.jsdelivr\.net|esm\.sh|ajax\.googleapis\.com|fonts\.(?:googleapis|gstatic)\.com|code\.jquery\.com|raw\.githubusercontent\.com)\//,
  ],
  // https://github.com/anthropics/anthropic-sdk-typescript: dangerouslyAllowBrowser
  ['anthropic', /^api\.anthropic\.com\//],
  // https://developers.google.com/maps/documentation/javascript: the web services are for servers
  ['maps', /^maps\.googleapis\.com\/maps\/api\/[a-z]+\/(?:[a-z]+\/)?(?:json|xml)$/],
  [
    'file',
    /^(?:(?:gist|codeload)\.github\.com|github\.com\/[\w.-]+\/[\w.-]+\/archive|(?:objects|release-assets)\.githubusercontent\.com|(?:drive|docs)\.google\.com|www\.dropbox\.com|lh\d\.googleusercontent\.com|(?:[\w-]+\.)+(?:fbcdn\.net|cdninstagram\.com|fbsbx\.com)|pbs\.twimg\.com|i\.(?:imgur|ytimg|pinimg)\.com)\//,
  ],
  [
    'api',
    /^(?:api\.(?:binance|coinbase|deepl|hubapi|linkedin|mailgun|notion|openai|sendgrid|spotify|steampowered|stripe|telegram|twilio|twitter|x|yelp)\.(?:com|net|org|us)|api\.(?:twitch|mistral|x)\.(?:tv|ai)|accounts\.spotify\.com|(?:oauth2|fcm|translate)\.googleapis\.com|(?:www|oauth)\.reddit\.com|slack\.com|discord(?:app)?\.com|graph\.(?:facebook|instagram)\.com|(?:www\.)?(?:facebook|google|instagram|linkedin|tiktok|youtube)\.com|query\d\.finance\.yahoo\.com|newsapi\.org|pro-api\.coinmarketcap\.com|store\.steampowered\.com|steamcommunity\.com|api-m\.(?:sandbox\.)?paypal\.com|appleid\.apple\.com|[\w-]+\.(?:api\.riotgames|api\.mailchimp)\.com)\//,
  ],
];

function wayAround(address: string): Way | undefined {
  return WAYS.find(([, pattern]) => pattern.test(address))?.[0];
}

/** The page is of the same makers. */
function isTheirs(host: string, origin: string): boolean {
  const base = host.split('.').slice(-2).join('.');
  return origin.endsWith(`.${base}`) || origin.endsWith(`/${base}`);
}
