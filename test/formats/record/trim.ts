/** Kept of what browsers write; bodies, cookies and stacks are nobody's business in a fixture. */
const NOISE = /^(?:user-agent|sec-ch-|accept-encoding|connection|keep-alive|date|priority)/i;

interface Line {
  readonly name: string;
  readonly value: string;
}

interface Written {
  readonly log: {
    readonly entries: readonly (Record<string, unknown> & {
      readonly request: { readonly headers: readonly Line[] } & Record<string, unknown>;
      readonly response: { readonly headers: readonly Line[] } & Record<string, unknown>;
      readonly _initiator?: { readonly type: string };
    })[];
  };
}

/** A HAR with the parts that an importer may look at, one entry a line. */
export function trimmed(har: string): string {
  const { log } = JSON.parse(har) as Written;
  const entries = log.entries.map((entry) => {
    const { _initiator: initiator, serverIPAddress: _ip, _priority: _p, ...rest } = entry;
    const { cookies: _c, queryString: _q, postData: _d, ...request } = entry.request;
    const { cookies: _s, content: _b, ...response } = entry.response;
    return JSON.stringify({
      ...rest,
      ...(initiator === undefined ? {} : { _initiator: { type: initiator.type } }),
      request: { ...request, headers: entry.request.headers.filter(isKept) },
      response: { ...response, headers: entry.response.headers.filter(isKept) },
    });
  });
  const { entries: _all, ...head } = log;
  const start = JSON.stringify(head).slice(0, -1);
  return `{"log":${start},"entries":[\n${entries.join(',\n')}\n]}}\n`;
}

function isKept({ name }: Line): boolean {
  return !NOISE.test(name);
}
