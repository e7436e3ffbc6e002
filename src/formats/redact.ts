import { redactPath } from './redact-path.ts';

/**
 * A URL fit for leaving the machine. Query names stay, their values go; so do user name, password,
 * fragment (it may carry a token of OAuth) and what looks like a key in the path. Scheme, host and
 * the path's words stay: a server's owner can do nothing without them. A relative URL will do.
 */
export function redactUrl(url: string): string {
  const [whole = ''] = url.split('#', 1);
  const start = whole.indexOf('?');
  const address = redactAddress(start < 0 ? whole : whole.slice(0, start));
  return start < 0 ? address : `${address}?${redactQuery(whole.slice(start + 1))}`;
}

/** Every absolute URL inside a text, redacted. */
export function redactUrls(text: string): string {
  return text.replace(/[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>]+/gi, redactUrl);
}

/** A value that is a URL or may hold some. */
export function redactValue(value: string): string {
  return /^\/\S*$/.test(value) ? redactUrl(value) : redactUrls(value);
}

function redactQuery(query: string): string {
  return query.split('&').map(redactPair).join('&');
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return pair === '' ? '' : '…';
  return `${pair.slice(0, equals)}=…`;
}

/** Everything up to the path may hold a password, everything in it a key. */
function redactAddress(address: string): string {
  const [, scheme = '', authority = '', path = ''] =
    /^([a-z][a-z\d+.-]*:\/\/)?([^/]*)(.*)$/is.exec(address) ?? [];
  if (scheme === '') return redactPath(address);
  return scheme + authority.replace(/^.*@/s, '…@') + redactPath(path);
}
