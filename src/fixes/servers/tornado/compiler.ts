import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import {
  className,
  dictionaryLines,
  isElsewhere,
  pyCheck,
  pyIndented,
  pyQuestionLines,
  REQUEST,
} from '../../programs/python.ts';
import { fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.py';
const LISTEN = { line: 'app.listen(…)', pattern: '^.*\\bapp\\.listen\\(.*$' };

/** Tornado's own place for changing every response, its errors included, before it is sent. */
export function compile(policy: Policy): Fix[] {
  const name = className(policy);
  const lines = [
    config`import tornado.httputil`,
    config`import tornado.web`,
    config``,
    config``,
    config`class ${name}(tornado.web.OutputTransform):`,
    ...pyIndented([
      config`def __init__(self, request):`,
      config`    super().__init__(request)`,
      config`    self.request = request`,
      config``,
      config`def transform_first_chunk(self, status_code, headers, chunk, finishing):`,
      ...pyIndented(transform(policy)),
    ]),
    config``,
    config``,
    config`app.transforms.append(${name})`,
  ].map((line) => (line.trim() === '' ? config`` : line));
  return fixesOf('tornado', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'), { at: 'start', beside: LISTEN })],
      placement: [note('tornado-place')],
      apply: [pyCheck(FILE)],
    },
  });
}

/** A preflight that is ours gets a response of its own, whatever a handler or its login made of it. */
function transform(policy: Policy): Quoted[] {
  const { scope, preflight } = policy;
  return [
    config`request = self.request`,
    ...(scope.kind === 'site'
      ? []
      : [
          // Tornado's path is as it was sent.
          config`if ${isElsewhere(policy, REQUEST.path)}${scope.kind === 'below' ? config` or "%2e" in request.path.lower()` : config``}:`,
          config`    return status_code, headers, chunk`,
        ]),
    ...pyQuestionLines(policy, REQUEST),
    ...(preflight === 'take'
      ? [
          config`if is_ours and is_preflight:`,
          config`    status_code, headers, chunk = 204, tornado.httputil.HTTPHeaders(), b""`,
        ]
      : []),
    ...dictionaryLines(policy),
    config`return status_code, headers, chunk`,
  ];
}
