import type { Routes, Web } from '../web.ts';

const HTML = { 'Content-Type': 'text/html' };

/** A page that asks the API as soon as it is there. */
const asking = (api: string, path: string): string =>
  `<title>page</title><script>fetch('${api}${path}').catch(() => 0)</script>`;

/** Goes on to another page, and asks again if it comes back alive. */
const leaving = (api: string): string => `${asking(api, '/left-asked')}<script>
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) fetch('${api}/back-asked').catch(() => 0);
    else setTimeout(() => (location.href = '/there'), 300);
  });
</script>`;
const returning = (api: string): string => `${asking(api, '/there-asked')}<script>
  addEventListener('load', () => setTimeout(() => history.back(), 300));
</script>`;

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`X-Many-${at}`, `v${at}`]));

/** What a hostile or broken server does to a page of `page`. */
export function chaosRoutes(web: Web): Routes {
  const api = web.origin('api');
  const allow = { 'Access-Control-Allow-Origin': web.origin('page') };
  const pages = ['/asker', '/next', '/secretly'].map((path) => {
    return [path, { actual: { headers: HTML, body: asking(api, `${path}-asked`) } }] as const;
  });
  const kept = { ...HTML, 'Cache-Control': 'max-age=60' };
  return {
    '/': { actual: { headers: HTML, body: '<title>page</title>' } },
    ...Object.fromEntries(pages),
    '/left': { actual: { headers: kept, body: leaving(api) } },
    '/there': { actual: { headers: kept, body: returning(api) } },
    '/loop': { actual: { status: 302, headers: { ...allow, Location: '/loop' } } },
    '/fat': { actual: { headers: { 'Access-Control-Allow-Origin': 'x'.repeat(65_536) } } },
    '/heavy': { actual: { headers: { 'Access-Control-Allow-Origin': 'y'.repeat(8_000) } } },
    '/many': { actual: { headers: many(2_000) } },
  };
}
