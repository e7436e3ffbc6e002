import { describe, expect, it } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import { planFix } from '../plan.ts';
import { entryOf } from '../testing.ts';
import { fetchHandlerLines, handlerName } from './fetch-handler.ts';

type Handler = (request: Request, ...others: unknown[]) => Promise<Response> | Response;

const OURS = 'https://app.example';
const blocked = entryOf({ method: 'PUT', preflight: answer(403) });

/** The text itself, run by the very classes of the Fetch standard that Workers and Deno have. */
async function around(handle: Handler): Promise<(request: Request) => Promise<Response>> {
  const { policy } = planFix([blocked], { credentials: false });
  if (policy === undefined) throw new Error('no policy');
  const code = [...fetchHandlerLines(policy), `export default ${handlerName(policy)};`].join('\n');
  const { default: cors } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: (handle: Handler) => (request: Request) => Promise<Response> };
  return cors(handle);
}

const asking = (method: string, headers: Record<string, string>, path = '/items') =>
  new Request(`https://api.example${path}`, { method, headers });
const allowed = ({ headers }: Response) => headers.get('Access-Control-Allow-Origin');

describe('a function around a handler of the Fetch standard', () => {
  it('answers this origin’s preflight and nobody else’s', async () => {
    const handle = await around(() => new Response('no', { status: 405 }));
    const asked = { 'Access-Control-Request-Method': 'PUT' };
    const ours = await handle(asking('OPTIONS', { Origin: OURS, ...asked }));
    expect([ours.status, allowed(ours)]).toEqual([204, OURS]);
    expect(ours.headers.get('Access-Control-Allow-Methods')).toBe('PUT');
    for (const Origin of ['https://evil.example', `${OURS}.evil.example`, 'null']) {
      const other = await handle(asking('OPTIONS', { Origin, ...asked }));
      expect([other.status, allowed(other)]).toEqual([405, null]);
    }
  });

  it('keeps what the handler sends to others, and elsewhere', async () => {
    const handle = await around(
      () => new Response('ok', { headers: { 'Access-Control-Allow-Origin': 'https://b.example' } }),
    );
    expect(allowed(await handle(asking('GET', { Origin: 'https://b.example' })))).toBe(
      'https://b.example',
    );
    expect(allowed(await handle(asking('GET', { Origin: OURS })))).toBe(OURS);
    expect(allowed(await handle(asking('GET', { Origin: OURS }, '/other')))).toBe(
      'https://b.example',
    );
  });

  it('answers an error for this origin as the platform does, and leaves it to it for others', async () => {
    const handle = await around(() => Promise.reject(new Error('broken')));
    const ours = await handle(asking('GET', { Origin: OURS }));
    expect([ours.status, allowed(ours), ours.headers.get('Content-Type')]).toEqual([
      500,
      OURS,
      null,
    ]);
    expect(await ours.text()).toBe('Internal Server Error');
    await expect(handle(asking('GET', { Origin: 'https://evil.example' }))).rejects.toThrow(
      'broken',
    );
  });

  it('hands a WebSocket on untouched', async () => {
    const response = new Response(null);
    const handle = await around(() => response);
    expect(await handle(asking('GET', { Origin: OURS, Upgrade: 'websocket' }))).toBe(response);
  });
});
