/** What both browsers' engines (RE2 and JavaScript) read as anything but itself. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** An http address without user name and password, of the characters that URLs have on the wire. */
const PLAIN_ENDPOINT = /^https?:\/\/[!-.0-?A-~]+\/[!-~]*$/;

/** Everything before the query, as the browser writes it: parsed again it might become another. */
export function endpointTextOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}

/** Does a user name or password stand in the address? A rule that holds one would reveal it. */
export function carriesLogin(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(url);
}

/**
 * A `regexFilter` that matches this endpoint with any query, and no other address.
 * Not a `urlFilter`: there `*` and `^` in a hostile path would widen it, and cannot be escaped.
 *
 * @returns `undefined` for what no browser would send: then there must be no rule at all
 */
export function endpointFilter(endpoint: string): string | undefined {
  if (!PLAIN_ENDPOINT.test(endpoint) || /[?#]/.test(endpoint) || carriesLogin(endpoint)) {
    return undefined;
  }
  return `^${endpoint.replace(SPECIAL, '\\$&')}(?:[?#]|$)`;
}
