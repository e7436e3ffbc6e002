import { english } from '../../i18n/index.ts';

/** What the command line says around the findings, which speak for themselves. */
export default english({
  // A check.
  request: '{method} {url} from {origin}',
  'request-credentials': '{method} {url} from {origin}, with credentials',
  'verdict-allowed': 'A browser lets the page read this response.',
  'verdict-blocked': 'A browser blocks this request.',
  'verdict-same-origin': 'Page and server have the same origin: CORS does not apply.',
  'verdict-unsent':
    'The preflight passes. {method} may change something, so it is not sent; `--send` sends it, without a body.',
  'verdict-unsent-simple':
    'Browsers send {method} without a preflight. It may change something, so it is not sent; `--send` sends it, without a body.',
  'verdict-no-response': 'No response: {error}.',
  'verdict-private':
    'The public address redirects to {url}, a private one. `--allow-private` follows it.',
  'verdict-redirects': 'More than {most} redirects. `--max-redirects` follows more.',
  console: 'The console says ({name}):',
  'no-faults': 'No CORS faults were found.',
  faults: { one: '{n} fault', other: '{n} faults' },
  checks: { one: '{n} check', other: '{n} checks' },
  requests: { one: '{n} request sent', other: '{n} requests sent' },
  'open-leg': '{leg} with the origin {origin}',
  // Usage.
  usage:
    'raison check URL --origin ORIGIN [options] · raison har FILE… · raison explain MESSAGE · raison mcp',
  options: `
check: sends what a browser would send, and names every fault and the lines for the server.
  --origin O                 origin of the page, or null (needed)
  --method M                 GET by default
  --header 'Name: value'     a header that the page sets; as often as needed
  --credentials              as fetch with credentials: 'include'
  --send                     send the request even if its method may change something
  --config FILE              many checks, as raison/checks.schema.json describes them
  --server ID                whose lines to print; by default the server that answered
  --browser NAME             chromium or firefox: whose errors to name
  --foreign O                origin that the server should not know; none: do not look
  --allow-private            follow redirects from a public to a private address
  --max-redirects N          5 by default, at most 20
  --timeout SECONDS          10 by default, at most 60
har: judges HAR files and reports of Raison. explain: explains a message of the console.
mcp: tools for coding agents over standard input and output.

--json --sarif --junit --github --markdown: instead of text. --lang en|fr. --version.
Exit codes: 0 nothing found, 1 faults, 2 the command line is wrong, 3 no response.`,
  'one-format': 'Choose one of {choices}.',
  'only-json': '`raison {command}` prints text or, with `--json`, JSON.',
  'bad-command': 'Unknown command {value}. {usage}',
  'bad-url': '{value} is not a URL with http or https.',
  userinfo:
    "fetch refuses a URL with a user name or password. Send them in a header: `--header 'Authorization: Basic …'`.",
  'bad-origin':
    '{value} is not an origin. An origin is scheme, host and port, such as `https://app.example`.',
  'bad-method': '{value} is not a method that pages can send.',
  'bad-header': '{value} is not a header line. Write `Name: value`.',
  'forbidden-header': 'Pages cannot set {value}, so a browser would not send it.',
  'bad-choice': '`--{option}` takes {choices}, not {value}.',
  'bad-number': '`--{option}` takes a number from {least} to {most}, not {value}.',
  'bad-option': '{value}',
  'missing-url': 'Which URL? {usage}',
  'missing-origin': 'From which page? Add `--origin https://app.example`.',
  'missing-message': 'Paste the message of the console after `raison explain`, in quotes.',
  'missing-file': 'Which file? `raison har FILE…` reads HAR files and reports of Raison.',
  'unreadable-file': '{file} cannot be read: {error}.',
  'unwritable-file': '{file} cannot be written: {error}.',
  'too-big-file': '{file} is larger than {most} MB.',
  'bad-config': '{file}: `{path}` should be {expected}, but is {found}.',
  'bad-config-field': '{file}: `{path}` is not a field of a check.',
  'bad-config-json': '{file} is not JSON.',
  'empty-config': '{file} holds no checks.',
  'long-config': '{file} holds {n} checks; at most {most} are read.',
  'unknown-message': 'Raison does not recognise this message.',
  internal: 'Raison failed: {error}. Please report this.',
});
