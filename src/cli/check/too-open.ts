import type { Header } from '../../model/index.ts';
import { getHeader, originOf, parseUrl } from '../../model/index.ts';
import { networkErrorName } from './network-error.ts';
import { PrivateAddress, send } from './send.ts';
import { registrableDomain } from './site.ts';
import type { Target } from './target.ts';
import { isRepeatable, pageHeaders, unsafeNames } from './target.ts';

/** What a server lets in that it should not. */
export const OPEN_REASONS = [
  'reflects-any-origin',
  'allows-null',
  'unanchored-end',
  'unanchored-start',
  'unescaped-dot',
] as const;

export type OpenReason = (typeof OPEN_REASONS)[number];

/** One origin that nobody meant to allow, and the response that allowed it. */
export interface OpenFinding {
  readonly reason: OpenReason;
  /** The origin that was sent, and came back as allowed. */
  readonly probe: string;
  readonly leg: 'preflight' | 'actual';
  readonly credentials: boolean;
  /** `error`: it reads personal data. `warning`: a mistake that needs one more. `remark`: see texts. */
  readonly severity: 'error' | 'warning' | 'remark';
}

export const DEFAULT_FOREIGN = 'https://foreign-origin.example';

interface Probe {
  readonly reason: OpenReason;
  readonly origin: string;
}

/**
 * Asks as pages of other origins would: a foreign one, an opaque one, and, where those are turned
 * away, three that resemble the allowed one. At most five requests, all without side effects; none
 * after one that got no response.
 *
 * @param allowsPrivate false: a host that was public may not have become a private one meanwhile
 */
export async function findTooOpen(
  target: Target,
  foreign: string,
  allowsPrivate: boolean,
): Promise<{ readonly findings: readonly OpenFinding[]; readonly requests: number }> {
  const probes: readonly Probe[] = [
    { reason: 'reflects-any-origin', origin: foreign },
    { reason: 'allows-null', origin: 'null' },
    ...lookAlikes(target.origin),
  ];
  const findings: OpenFinding[] = [];
  let requests = 0;
  for (const probe of probes) {
    requests += 1;
    const found = await examine(target, probe, allowsPrivate);
    if (found === 'no-response') break;
    if (found !== undefined) findings.push(found);
    if (found?.reason === 'reflects-any-origin') break;
  }
  return { findings, requests };
}

/**
 * Origins that a pattern without anchors, or with a dot that means any character, takes for the
 * allowed one. Each has another registrable domain: whoever wants it buys it, and a server that
 * allows its own subdomains is not accused.
 */
export function lookAlikes(origin: string): Probe[] {
  const page = parseUrl(origin);
  if (page === undefined || originOf(origin) !== origin) return [];
  const { protocol, hostname, port } = page;
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return [];
  const tail = port === '' ? '' : `:${port}`;
  const domain = registrableDomain(hostname);
  const dotted = `${hostname.slice(0, -domain.length - 1)}x${domain}`;
  return [
    { reason: 'unanchored-end', origin: `${protocol}//${hostname}.look-alike.example${tail}` },
    { reason: 'unanchored-start', origin: `${protocol}//look-alike${domain}${tail}` },
    ...(domain === hostname
      ? []
      : [{ reason: 'unescaped-dot', origin: `${protocol}//${dotted}${tail}` } as const]),
  ];
}

async function examine(
  target: Target,
  { reason, origin }: Probe,
  allowsPrivate: boolean,
): Promise<OpenFinding | 'no-response' | undefined> {
  const leg = isRepeatable({ method: target.method, send: false }) ? 'actual' : 'preflight';
  const headers = await responseHeaders(target, leg, origin, allowsPrivate);
  if (headers === undefined) return 'no-response';
  if (getHeader(headers, 'Access-Control-Allow-Origin') !== origin) {
    return undefined;
  }
  const credentials = getHeader(headers, 'Access-Control-Allow-Credentials') === 'true';
  return { reason, probe: origin, leg, credentials, severity: severityOf(reason, credentials) };
}

/** Without credentials whatever is reflected is as public as with `*`; a wrong pattern stays wrong. */
function severityOf(reason: OpenReason, credentials: boolean): OpenFinding['severity'] {
  if (credentials) return 'error';
  return reason === 'reflects-any-origin' ? 'remark' : 'warning';
}

/** `undefined` when no response came: what does not answer lets nobody in. */
async function responseHeaders(
  target: Target,
  leg: OpenFinding['leg'],
  origin: string,
  allowsPrivate: boolean,
): Promise<readonly Header[] | undefined> {
  const isPreflight = leg === 'preflight';
  const headers = [
    { name: 'Accept', value: '*/*' },
    { name: 'Origin', value: origin },
    ...(isPreflight ? question(target) : pageHeaders(target)),
  ];
  const request = {
    url: new URL(target.url),
    method: isPreflight ? 'OPTIONS' : target.method,
    headers,
  };
  try {
    const limits = { timeout: target.timeout, headerBytes: 64 * 1024 };
    return (await send(request, allowsPrivate, limits)).headers;
  } catch (error) {
    if (error instanceof PrivateAddress) return undefined;
    if (networkErrorName(error, 'chromium') === undefined) throw error;
    return undefined;
  }
}

function question({ method, headers }: Target): Header[] {
  const names = unsafeNames(headers);
  const asked = { name: 'Access-Control-Request-Method', value: method };
  if (names.length === 0) return [asked];
  return [asked, { name: 'Access-Control-Request-Headers', value: names.join(',') }];
}
