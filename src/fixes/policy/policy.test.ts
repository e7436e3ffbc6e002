import { describe, expect, it } from 'vitest';
import type { Finding } from '../../diagnosis/index.ts';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { entryOf, findingOf, unanswered, withFindings } from '../testing.ts';
import { changesOf } from './changes.ts';
import type { PlanOptions } from './options.ts';
import { policyOf } from './policy.ts';
import { subjectOf } from './subject.ts';

const PAGE = 'https://app.example';
const ACAO = { 'Access-Control-Allow-Origin': PAGE };
const PUT = { ...ACAO, 'Access-Control-Allow-Methods': 'PUT' };
const policy = (row: HopRow, options?: PlanOptions) =>
  policyOf([subjectOf(entryOf(row))], options).policy;
const cookie = { Cookie: 'sid=1' };
const asked = { 'Access-Control-Request-Headers': 'content-type,x-a' };

const several = (rows: readonly [HopRow, ...HopRow[]], options?: PlanOptions) => {
  const [first, ...others] = rows.map((row) => subjectOf(entryOf(row)));
  if (first === undefined) throw new Error('no row');
  return policyOf([first, ...others], options);
};

const plain: HopRow = { actual: answer(200) };
const put = (status: number): HopRow => ({ method: 'PUT', preflight: answer(status) });

/** What is refused of a plain request under these options. */
const said = (options: PlanOptions) => several([plain], options).refused.map(({ id }) => id);

describe('what several requests need', () => {
  it('is needed when one of them needs it', () => {
    expect(several([plain, put(405)]).policy.answersPreflight).toBe(true);
    expect(several([put(204), { ...plain, sent: cookie }]).policy.credentials).toBe(true);
  });

  it.each([
    [401, true],
    [403, true],
    [402, false],
    [204, false],
  ])('a login stops the preflight at %i: %s', (status, stops) => {
    expect(several([plain, put(status)]).policy.preflightNeedsLogin).toBe(stops);
  });

  it('takes out what the upstream sends, unless there is none', () => {
    const sends: HopRow = { actual: answer(200, { 'Access-Control-Allow-Origin': '*, *' }) };
    expect(several([sends]).policy.hidesUpstream).toBe(true);
    expect(several([sends], { upstream: 'proxy' }).policy.hidesUpstream).toBe(true);
    expect(several([sends], { upstream: 'static' }).policy.hidesUpstream).toBe(false);
    expect(several([plain], { upstream: 'proxy' }).policy.hidesUpstream).toBe(false);
  });

  it('refuses public data with credentials, and says so', () => {
    expect(said({ publicData: true, credentials: true })).toEqual(['refused-public-credentials']);
    expect(said({ publicData: true, credentials: false })).toEqual([]);
    expect(said({ credentials: true })).toEqual([]);
  });

  it('refuses no path when the whole site is meant', () => {
    const odd = { url: 'https://api.example/a;b', actual: answer(200) };
    expect(several([odd]).refused).toHaveLength(1);
    expect(several([odd], { scope: 'site' }).refused).toEqual([]);
  });

  it('says what was refused, whatever it was', () => {
    const odd = { 'Access-Control-Request-Headers': 'x$a' };
    const row = {
      url: 'https://api.example/a;b',
      method: 'P$T',
      asked: odd,
      preflight: answer(405),
    };
    const options = { addOrigins: ['https://*'], exposedHeaders: ['x y'] };
    expect(several([row], options).refused.map(({ id }) => id)).toEqual([
      'refused-origin',
      'refused-method',
      'refused-header',
      'refused-header',
      'refused-path',
    ]);
  });
});

/** A preflight that passes, with this list of headers. */
const granting = (headers: string) => ({
  method: 'PUT',
  asked,
  preflight: answer(204, { ...PUT, 'Access-Control-Allow-Headers': headers }),
  actual: answer(200),
});

const drops = (row: HopRow, options?: PlanOptions) => policy(row, options).today.dropsCredentials;
const told = (row: HopRow) => changesOf(policy(row)).map(({ id }) => id);

const isMeant = (value: string, credentials = 'true') =>
  policy({
    actual: answer(200, {
      'Access-Control-Allow-Origin': value,
      'Access-Control-Allow-Credentials': credentials,
    }),
  }).credentials;

describe('policyOf', () => {
  it('asks for the least: one origin, no credentials, no preflight', () => {
    expect(policy({ actual: answer(200) })).toMatchObject({
      origins: [PAGE],
      credentials: false,
      methods: ['GET'],
      requestHeaders: [],
      exposedHeaders: [],
      answersPreflight: false,
      path: '/items',
      site: false,
    });
  });

  it('allows credentials only when they are proved or the reader says so', () => {
    expect(policy({ sent: cookie, actual: answer(200) }).credentials).toBe(true);
    expect(policy({ actual: answer(200) }, { credentials: true }).credentials).toBe(true);
    expect(policy({ sent: cookie, actual: answer(200) }, { credentials: false }).credentials).toBe(
      false,
    );
  });

  it('keeps credentials that some response allows this origin today', () => {
    const mine = { ...PUT, 'Access-Control-Allow-Credentials': 'true' };
    const broken = { method: 'PUT', preflight: answer(204, mine), actual: answer(500) };
    expect(policy(broken).credentials).toBe(true);
  });

  it.each(['/', '/items', ', https://b.example', `, ${PAGE}`])(
    'keeps credentials that the server means for this origin, misspelt: %s',
    (more) => {
      expect(isMeant(`${PAGE}${more}`)).toBe(true);
      expect(isMeant(`${PAGE}${more}`, 'True')).toBe(false);
    },
  );

  it.each(['https://*.example', 'https://b.example/', `${PAGE}.evil.example/`, ''])(
    'gives none that it means for others: %s',
    (value) => {
      expect(isMeant(value)).toBe(false);
    },
  );

  it('drops credentials that were sent to others, and says so where none were seen', () => {
    const credentials = { 'Access-Control-Allow-Credentials': 'true' };
    const other = { ...credentials, 'Access-Control-Allow-Origin': 'https://b.example' };
    expect(drops({ actual: answer(200, other) })).toBe(true);
    expect(drops({ actual: answer(200, other) }, { credentials: true })).toBe(false);
    expect(drops({ actual: answer(404, other) })).toBe(true);
    expect(drops({ actual: answer(200, credentials) })).toBe(true);
    // What an error lacks, another response may have for this origin.
    expect(drops({ actual: answer(404, credentials) })).toBe(false);
    expect(told({ actual: answer(404, credentials) })).toContain('changes-credentials-unseen');
    expect(told({ actual: answer(404) })).toContain('changes-credentials-unseen');
    expect(told({ actual: answer(301) })).toContain('changes-credentials-unseen');
    expect(told({ actual: answer(200, other) })).not.toContain('changes-credentials-unseen');
    expect(told({ actual: answer(200) })).not.toContain('changes-credentials-unseen');
  });

  it('takes method and headers from the question of the preflight', () => {
    expect(policy({ method: 'PUT', asked, preflight: answer(405) })).toMatchObject({
      methods: ['PUT'],
      requestHeaders: ['content-type', 'x-a'],
      answersPreflight: true,
    });
  });

  it('leaves a preflight that passes to the application', () => {
    const good = answer(204, { ...ACAO, 'Access-Control-Allow-Methods': 'PUT' });
    const row = { method: 'PUT', preflight: good, actual: answer(200) };
    expect(policy(row).answersPreflight).toBe(false);
  });

  it('keeps what this origin may do already when it takes the preflight over', () => {
    const present = answer(204, {
      ...ACAO,
      'Access-Control-Allow-Methods': 'GET, DELETE, A$B, *',
      'Access-Control-Allow-Headers': 'Content-Type',
    });
    expect(policy({ method: 'PUT', asked, preflight: present })).toMatchObject({
      methods: ['PUT', 'GET', 'DELETE', '*'],
      requestHeaders: ['content-type', 'x-a'],
    });
    const lost = several([{ method: 'PUT', asked, preflight: present }]).refused;
    expect(lost).toEqual([{ id: 'refused-kept', vars: { values: 'A$B' } }]);
    const passing = { method: 'DELETE', preflight: present, actual: answer(200) };
    expect(several([passing]).refused).toEqual([]);
  });

  it('keeps nothing of a preflight that is refused: whatever it lists, it grants nothing', () => {
    const listed = { ...ACAO, 'Access-Control-Allow-Methods': 'PUT, DELETE' };
    const methods = (status: number) =>
      policy({ method: 'PUT', asked, preflight: answer(status, listed) }).methods;
    expect(methods(200)).toEqual(['PUT', 'DELETE']);
    expect(methods(401)).toEqual(['PUT']);
  });

  it('keeps * where all of these origins have it today, and never as a gain', () => {
    const all = { 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' };
    const open = { ...all, 'Access-Control-Allow-Origin': '*' };
    const listed = { ...all, ...ACAO };
    const names = (headers: Record<string, string>, options: PlanOptions = {}) =>
      policy({ method: 'PUT', asked, preflight: answer(200, headers) }, options).requestHeaders;
    expect(names(open)).toContain('*');
    expect(names(listed)).toContain('*');
    expect(names({ ...all, 'Access-Control-Allow-Origin': 'https://b.example' })).not.toContain(
      '*',
    );
    const addOrigins = ['https://b.example'];
    expect(names(open, { addOrigins })).toContain('*');
    expect(names(listed, { addOrigins })).not.toContain('*');
    const both = several([
      { method: 'PUT', asked, preflight: answer(200, listed) },
      { method: 'DELETE', preflight: answer(200, ACAO) },
    ]);
    expect(both.policy.requestHeaders).not.toContain('*');
    const kept = policy({ method: 'PUT', asked, preflight: answer(200, open) });
    expect(kept.asks).toEqual(['PUT']);
    expect(changesOf(kept)[0]?.vars).toMatchObject({ names: 'PUT, content-type, x-a' });
  });

  it('takes a preflight over for hidden credentials only when the reader allows them', () => {
    const good = answer(204, { ...ACAO, 'Access-Control-Allow-Methods': '*' });
    const row = { method: 'PUT', preflight: good, actual: answer(200) };
    expect(policy(row).answersPreflight).toBe(false);
    expect(policy(row, { credentials: true }).answersPreflight).toBe(true);
  });

  it.each([
    [200, false],
    [299, false],
    [300, true],
    [404, true],
  ])(
    'answers in the application’s place when a good preflight has status %i: %s',
    (status, own) => {
      const good = answer(status, { ...ACAO, 'Access-Control-Allow-Methods': 'PUT' });
      expect(policy({ method: 'PUT', preflight: good, actual: answer(200) }).answersPreflight).toBe(
        own,
      );
    },
  );

  it('reads * in the list of headers as nothing once credentials are allowed', () => {
    expect(policy(granting('*')).answersPreflight).toBe(false);
    expect(policy(granting('*'), { credentials: true }).answersPreflight).toBe(true);
    expect(policy(granting('content-type, x-a'), { credentials: true }).answersPreflight).toBe(
      false,
    );
  });

  it('leaves the preflight to the application for a warning, and for another hop’s fault', () => {
    const good = answer(204, { ...ACAO, 'Access-Control-Allow-Methods': 'PUT' });
    const entry = entryOf({ method: 'PUT', preflight: good, actual: answer(200) });
    const leg = { hop: 0, kind: 'preflight' } as const;
    const missing = findingOf('CORSMissingAllowOrigin');
    const answers = (reason: ReasonId, row: Partial<Finding>) => {
      const finding = findingOf(reason, { leg, ...row });
      return policyOf([subjectOf(withFindings(entry, missing, finding))]).policy.answersPreflight;
    };
    expect(answers('CORSMethodNotFound', {})).toBe(true);
    expect(answers('wildcard-authorization', { severity: 'warning' })).toBe(false);
    expect(answers('CORSMethodNotFound', { leg: { hop: 1, kind: 'preflight' } })).toBe(false);
    expect(answers('CORSMethodNotFound', { certainty: 'if-credentialed' })).toBe(false);
  });

  it('keeps a method’s spelling, which browsers compare exactly', () => {
    const present = answer(204, { ...ACAO, 'Access-Control-Allow-Methods': 'PURGE, purge' });
    expect(policy({ method: 'purge', preflight: answer(405) }).methods).toEqual(['purge']);
    const row = { method: 'purge', asked, preflight: present };
    expect(policy(row).methods).toEqual(['purge', 'PURGE']);
  });

  it('takes for granted nothing of a preflight that had no answer', () => {
    const subject = subjectOf(
      unanswered(entryOf({ method: 'PUT', asked, preflight: answer(401) })),
    );
    expect(policyOf([subject], { credentials: true }).policy).toMatchObject({
      methods: ['PUT'],
      requestHeaders: ['content-type', 'x-a'],
      preflightNeedsLogin: false,
    });
  });

  it('hands nothing on that only another origin was granted', () => {
    const others = answer(204, {
      'Access-Control-Allow-Origin': 'https://other.example',
      'Access-Control-Allow-Methods': 'DELETE',
    });
    expect(policy({ method: 'PUT', preflight: others }).methods).toEqual(['PUT']);
  });

  it('writes PATCH for patch, and no answer header as a request header', () => {
    const row = {
      method: 'patch',
      asked: { 'Access-Control-Request-Headers': 'access-control-allow-origin,x-a' },
      preflight: answer(204),
    };
    expect(policy(row)).toMatchObject({ methods: ['PATCH'], requestHeaders: ['x-a'] });
  });

  it('unites several requests', () => {
    const entries = [
      entryOf({ method: 'PUT', asked, preflight: answer(405) }),
      entryOf({ sent: { ...cookie, Origin: 'https://b.example' }, actual: answer(200) }),
    ].map(subjectOf);
    const [first, ...rest] = entries;
    expect(first && policyOf([first, ...rest]).policy).toMatchObject({
      origins: [PAGE, 'https://b.example'],
      credentials: true,
      methods: ['PUT', 'GET'],
    });
  });

  it('lets the reader add origins, widen, expose, and open public data', () => {
    const row = { actual: answer(200) };
    expect(policy(row, { addOrigins: ['https://b.example', PAGE] }).origins).toHaveLength(2);
    expect(policy(row, { scope: 'site' })).toMatchObject({ path: '/', site: true });
    expect(policy(row, { exposedHeaders: ['X-Total'] }).exposedHeaders).toEqual(['X-Total']);
    expect(policy(row, { publicData: true }).origins).toBe('any');
  });

  it('refuses public data with credentials, with the reason', () => {
    const subject = subjectOf(entryOf({ sent: cookie, actual: answer(200) }));
    const { policy: refused, refused: notes } = policyOf([subject], { publicData: true });
    expect(refused.origins).toEqual([PAGE]);
    expect(notes.map(({ id }) => id)).toEqual(['refused-public-credentials']);
  });
});

describe('what stands upstream', () => {
  it.each([
    [{}, 'unknown', false],
    [{ 'X-Powered-By': 'PHP/8.3' }, 'fastcgi', false],
    [{ 'X-Powered-By': 'Express' }, 'proxy', false],
    [{ Via: '1.1 cache' }, 'proxy', false],
    [{ 'Last-Modified': 'x', 'Accept-Ranges': 'bytes' }, 'static', false],
    [{ 'Access-Control-Allow-Origin': '*', 'X-Powered-By': 'Express' }, 'proxy', true],
  ])('%o', (headers, upstream, hidesUpstream) => {
    const row = { sent: cookie, actual: answer(200, headers) };
    expect(policy(row)).toMatchObject({ upstream, hidesUpstream });
  });

  it('may send CORS headers when no good answer shows the contrary', () => {
    expect(policy({ actual: answer(500) }).hidesUpstream).toBe(true);
    expect(policy({ method: 'PUT', preflight: answer(405) }).hidesUpstream).toBe(true);
  });
});

describe('the part of the site that a policy covers', () => {
  const item = 'https://api.example/items/7';

  it('is the folder of an id only where nothing there speaks CORS yet', () => {
    const nothing = { url: item, actual: answer(200) };
    expect(policy(nothing).scope).toMatchObject({ kind: 'below', paths: ['/items/'] });
    for (const row of [
      { ...nothing, actual: answer(500) },
      { ...nothing, actual: answer(200, ACAO) },
    ]) {
      expect(policy(row).scope).toMatchObject({ kind: 'paths', paths: ['/items/7'] });
      expect(policy(row, { scope: 'folder' }).scope.kind).toBe('below');
    }
  });

  it('is also where any of the requests is redirected, seen or not yet', () => {
    const moved = { actual: answer(301, { Location: '/items/' }) };
    const unseen = { url: 'https://api.example/docs', preflight: answer(401) };
    expect(several([plain, moved, unseen]).policy.scope.paths).toEqual([
      '/items',
      '/items/',
      '/docs/',
    ]);
    expect(several([plain]).policy.scope.paths).toEqual(['/items']);
  });
});

describe('one more entry in the list that is there', () => {
  const listed = { actual: answer(200, { Vary: 'Origin' }) };
  const extend = (options: PlanOptions, row: HopRow = listed) =>
    policy(row, { credentials: false, ...options }).extendsList;

  it('would do where only the origin is lacking', () => {
    expect(extend({})).toBe(true);
    expect(extend({}, plain)).toBe(false);
    expect(extend({ publicData: false })).toBe(true);
  });

  it('would not open to everybody, expose headers or allow credentials', () => {
    expect(extend({ publicData: true })).toBe(false);
    expect(extend({ exposedHeaders: ['X-Total'] })).toBe(false);
    expect(extend({ credentials: true })).toBe(false);
  });
});

const mark = (row: HopRow, options: PlanOptions = {}) =>
  policy(row, { credentials: false, ...options }).mark;

describe('the mark of a text', () => {
  const row = { ...put(405), url: 'https://api.example/items/7', asked };

  it('is the same for the same text, whatever else the responses say', () => {
    expect(mark({ ...row, preflight: answer(404) })).toBe(mark(row));
  });

  it.each<[string, HopRow, PlanOptions]>([
    ['host', { ...row, url: 'https://b.example/items/7' }, {}],
    ['origins', row, { addOrigins: ['https://b.example'] }],
    ['methods', { ...row, method: 'DELETE' }, {}],
    [
      'request headers',
      { ...row, asked: { 'Access-Control-Request-Headers': 'content-type' } },
      {},
    ],
    ['headers to be read', row, { exposedHeaders: ['X-Total'] }],
    ['path', { ...row, url: 'https://api.example/items/8' }, {}],
    ['scope', row, { scope: 'folder' }],
    ['credentials', row, { credentials: true }],
  ])('is another one for another text: %s', (_, other, options) => {
    expect(mark(other, options)).not.toBe(mark(row));
  });

  it('tells a folder from the address that is written like it', () => {
    const folder = { ...row, url: 'https://api.example/items/' };
    expect(mark(folder)).not.toBe(mark(folder, { scope: 'folder' }));
  });
});

const allowed = (origin: string): HopRow => ({
  sent: { Origin: origin },
  actual: answer(200, { 'Access-Control-Allow-Origin': origin }),
});

/** What nobody could see of these requests. */
const open = (rows: readonly [HopRow, ...HopRow[]], options: PlanOptions = {}) =>
  several(rows, options).policy.warnings.map(({ id }) => id);

describe('what several requests tell together', () => {
  const B = 'https://b.example';

  it('is right for each origin where each was answered with its own', () => {
    const both = several([allowed(PAGE), allowed(B)], { credentials: false });
    expect(both.policy.today.origin).toBe('right');
    const wider = several([allowed(PAGE)], { credentials: false, addOrigins: [B] });
    expect(wider.policy.today.origin).toBe('present');
  });

  it('leaves credentials open unless one of them proves them or the reader decides', () => {
    const proved = { ...plain, sent: cookie };
    expect(open([plain])).toEqual(['credentials-unknown']);
    expect(open([plain, proved])).toEqual([]);
    expect(open([proved])).toEqual([]);
    expect(open([plain], { credentials: true })).toEqual([]);
    expect(open([plain], { credentials: false })).toEqual([]);
  });

  it('keeps credentials of a page whose origin is no website’s', () => {
    const origin = 'app://obsidian.md';
    const headers = {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
    };
    const entry = entryOf({ sent: { Origin: origin }, actual: answer(200, headers) }, { origin });
    expect(policyOf([subjectOf(entry)]).policy.credentials).toBe(true);
  });

  it('shows five of what cannot be kept', () => {
    const methods = ['A$1', 'A$2', 'A$3', 'A$4', 'A$5', 'A$6'];
    const listed = { ...ACAO, 'Access-Control-Allow-Methods': methods.join(', ') };
    const { refused } = several([{ method: 'PUT', preflight: answer(200, listed) }]);
    expect(refused).toEqual([
      { id: 'refused-kept', vars: { values: methods.slice(0, 5).join(', ') } },
    ]);
  });
});
