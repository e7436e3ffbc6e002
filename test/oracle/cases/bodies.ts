import type { Loader } from './case.ts';

/** One transparent pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const BODIES: Readonly<Partial<Record<Loader, readonly [type: string, body: string]>>> = {
  eventsource: ['text/event-stream', 'data: x\n\n'],
  img: ['image/gif', GIF.toString('latin1')],
  script: ['text/javascript', '0;\n'],
  module: ['text/javascript', '0;\n'],
  import: ['text/javascript', '0;\n'],
  stylesheet: ['text/css', 'p{}\n'],
};

/** Content type and body with which a loader is content, so that only CORS can displease it. */
export function bodyFor(loader: Loader): readonly [type: string, body: string] {
  return BODIES[loader] ?? ['application/json', '{"ok":true}'];
}
