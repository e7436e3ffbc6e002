import { isOriginPotentiallyTrustworthy } from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { lastHop } from '../model/index.ts';
import { isHushed } from '../reasons/index.ts';
import type { BrowserError } from './diagnosis.ts';

/**
 * The only CORS words Chromium has for a request that got no answer: Local Network Access. An
 * insecure page is refused as such, a secure one for want of the permission, or because
 * `targetAddressSpace` names the wrong space (docs/browsers/chromium.md, Local network access). An
 * opaque origin does not tell how its page was loaded.
 */
export function localNetworkErrors(exchange: Exchange): readonly BrowserError[] {
  const { error, origin } = exchange;
  const told = error === 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
  const hushed = isHushed(exchange);
  if (!told && !hushed) return [];
  const insecure = !isOriginPotentiallyTrustworthy(origin);
  const secure = !insecure || origin === 'null';
  const permission = told || lastHop(exchange).preflight !== undefined;
  return [
    ...(insecure && permission ? [named('InsecureLocalNetwork')] : []),
    ...(secure && permission ? [named('LocalNetworkAccessPermissionDenied')] : []),
    ...(secure && hushed ? [named('InvalidLocalNetworkAccess')] : []),
  ];
}

function named(name: string): BrowserError {
  return { name, value: '' };
}
