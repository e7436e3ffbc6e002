import type { MessagePattern } from './table.ts';

/**
 * Sentences of Safari and of other WebKit browsers, current and former (docs/browsers/messages.md).
 * Raison records no traffic there, but people paste what its console says. Tried before those of
 * other browsers: WebKit ends the sentences about methods and headers where Chromium goes on.
 */
export const webkitPatterns = [
  {
    reason: 'CORSNotSupportingCredentials',
    sentence: /Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true/,
  },
  {
    reason: 'CORSMultipleAllowOriginNotAllowed',
    sentence: /Access-Control-Allow-Origin cannot contain more than one origin/,
  },
  {
    reason: 'CORSMissingAllowCredentials',
    sentence: /Credentials flag is true, but Access-Control-Allow-Credentials is not "true"/,
  },
  {
    reason: 'CORSExternalRedirectNotAllowed',
    sentence: /Preflight response is not successful\. Status code: 3\d\d/,
  },
  { reason: 'CORSPreflightDidNotSucceed', sentence: /Preflight response is not successful/ },
  {
    reason: 'CORSInvalidAllowMethod',
    sentence:
      /Header Access-Control-Allow-Methods has an invalid value: (?<value>[^)\n]{0,300})|Cannot parse Access-Control-Allow-Methods response header field\.(?! in)/,
  },
  {
    reason: 'CORSInvalidAllowHeader',
    sentence:
      /Header Access-Control-Allow-Headers has an invalid value: (?<value>[^)\n]{0,300})|Cannot parse Access-Control-Allow-Headers response header field\.(?! in)/,
  },
  {
    reason: 'CORSMethodNotFound',
    sentence: /Method (?<method>\S+) is not allowed by Access-Control-Allow-Methods(?! in)/,
  },
  {
    reason: 'CORSMissingAllowHeaderFromPreflight',
    sentence:
      /Request header field (?<names>\S+) is not allowed by Access-Control-Allow-Headers(?! in)/,
  },
  {
    reason: 'redirect-contains-credentials',
    sentence: /redirection URL (?<value>\S+) has credentials/,
  },
  {
    reason: 'CORSDidNotSucceed',
    sentence: /not allowed to follow a cross-origin CORS redirection with non CORS scheme/,
  },
  {
    reason: 'origin-not-allowed',
    sentence:
      /Origin (?:\S+) is not allowed by Access-Control-Allow-Origin|denied by Cross-Origin Resource Sharing policy[.:]?(?: |$)/,
  },
  {
    reason: 'corp',
    sentence: /violates the resource's Cross-Origin-Resource-Policy response header/,
  },
  {
    reason: 'mixed-content',
    sentence:
      /\[blocked\] The page at .{0,300} (?:requested insecure content|was not allowed to (?:run|display) insecure content)/,
  },
  { reason: 'blocked-by-client', sentence: /Content blocker prevented frame/i },
  { reason: 'net-dns', sentence: /server with the specified hostname could not be found/ },
  { reason: 'net-refused', sentence: /Could not connect to the server/ },
  { reason: 'net-reset', sentence: /The network connection was lost/ },
  { reason: 'net-timeout', sentence: /The request timed out/ },
  {
    reason: 'net-tls',
    sentence:
      /certificate for this server is invalid|(?:SSL|TLS) error (?:has occurred|caused the secure connection)/,
  },
] as const satisfies readonly MessagePattern[];
