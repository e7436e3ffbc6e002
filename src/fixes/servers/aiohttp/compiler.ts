import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import {
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
const RUN = { line: 'web.run_app(app)', pattern: '^.*\\bweb\\.run_app\\(.*$' };

/**
 * A signal that aiohttp sends for every response, also for those of its own errors, and, for the
 * preflight, a middleware in front of the others.
 */
export function compile(policy: Policy): Fix[] {
  const { mark, preflight } = policy;
  const taken = preflight === 'take';
  const lines = [
    ...(taken ? middleware(policy) : []),
    config`async def cors_headers_${mark}(request, response):`,
    ...pyIndented([
      ...elsewhere(policy, config`return`),
      ...pyQuestionLines(policy, REQUEST),
      config`headers = response.headers`,
      ...dictionaryLines(policy),
    ]),
    config``,
    config``,
    ...(taken ? [config`app.middlewares.insert(0, cors_preflight_${mark})`] : []),
    config`app.on_response_prepare.append(cors_headers_${mark})`,
  ];
  return fixesOf('aiohttp', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'), { at: 'start', beside: RUN })],
      placement: [note('aiohttp-place')],
      apply: [pyCheck(FILE)],
    },
  });
}

function middleware(policy: Policy): Quoted[] {
  return [
    config`@web.middleware`,
    config`async def cors_preflight_${policy.mark}(request, handler):`,
    ...pyIndented([
      ...elsewhere(policy, config`return await handler(request)`),
      ...pyQuestionLines(policy, REQUEST),
      config`if is_ours and is_preflight:`,
      config`    return web.Response(status=204)`,
      config`return await handler(request)`,
    ]),
    config``,
    config``,
  ];
}

function elsewhere(policy: Policy, leave: Quoted): Quoted[] {
  if (policy.scope.kind === 'site') return [];
  return [config`if ${isElsewhere(policy, REQUEST.path)}:`, config`    ${leave}`];
}
