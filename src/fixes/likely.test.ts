import { describe, expect, it } from 'vitest';
import type { HopRow, Lines } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { insert, placementOf } from './fix.ts';
import { isAnsweredElsewhere, planAtHand, planFix, planFixes } from './plan.ts';
import type { ServerId } from './servers/list.ts';
import { entryOf } from './testing.ts';

const plan = (row: HopRow) => planFix([entryOf(row)]);
const OTHERS = { 'Access-Control-Allow-Origin': 'https://b.example' };
const good = (headers: Lines = {}): HopRow => ({ actual: answer(200, headers) });
const put = (status: number, headers: Lines = {}): HopRow => ({
  method: 'PUT',
  preflight: answer(status, headers),
});

const SWIFT = { 'X-Trans-Id': 'a' };
const DJANGO = { Server: 'WSGIServer/0.2 CPython/3.11.2' };
const VERCEL = { 'X-Vercel-Id': 'a' };
const LM_STUDIO = { ...good(), url: 'http://localhost:1234/v1/models' };
const LOGIN = put(401, { 'sb-request-id': 'a' });

describe('whose text suits best', () => {
  it.each<[string, ServerId | undefined, ServerId | undefined, HopRow]>([
    ['nobody’s', undefined, undefined, good()],
    ['a setting, where nothing is set', 'swift', 'swift', good(SWIFT)],
    ['a setting, where nobody saw what is set', 'swift', 'swift', { actual: answer(500, SWIFT) }],
    ['a setting, but something is set', undefined, undefined, good({ ...SWIFT, ...OTHERS })],
    ['a setting that answers preflights', 'swift', 'swift', put(405, SWIFT)],
    ['a program, whatever is set', 'django', 'django', good({ ...DJANGO, ...OTHERS })],
    ['a platform, which is no server', undefined, 'vercel', good(VERCEL)],
    ['a platform of which nothing was seen', undefined, 'vercel', { actual: answer(500, VERCEL) }],
    ['a platform where something is set', undefined, undefined, good({ ...VERCEL, ...OTHERS })],
    ['a platform whose preflights lack headers', undefined, 'vercel', put(204, VERCEL)],
    ['a platform that answers no preflight', undefined, undefined, put(405, VERCEL)],
    ['a server’s behind a platform', 'nginx', 'nginx', good({ ...VERCEL, Server: 'nginx' })],
    ['a product’s without lines here', undefined, 'headers', LM_STUDIO],
    [
      'a product’s, by its address',
      undefined,
      'keycloak',
      {
        ...good(),
        url: 'https://a.example/realms/a/protocol/openid-connect/token',
      },
    ],
  ])('is %s', (_, detected, likely, row) => {
    const found = plan(row);
    expect([found.detected, found.likely]).toEqual([detected, likely]);
    expect('detected' in found).toBe(detected !== undefined);
    expect('likely' in found).toBe(likely !== undefined);
    expect(found.servers[0]).toBe(likely ?? 'headers');
    expect(new Set(found.servers).size).toBe(found.servers.length);
  });
});

describe('a product’s own setting', () => {
  it('is told with its facts and its lines, where no text says the same', () => {
    const found = planFixes([entryOf(LM_STUDIO)]);
    expect(found.ownSetting?.id).toBe('own-lm-studio');
    expect(found.ownFacts).toMatchObject({ port: '1234' });
    expect(found.ownLines).toBe('lms server start --cors');
    expect(found.ownCause?.id).toBe('why-off');
    expect(found).not.toHaveProperty('isOwnText');
  });

  it('is not told beside the text of the same product that answered', () => {
    const sent = { Server: 'UploadServer', 'x-goog-generation': '1' };
    const url = 'https://storage.googleapis.com/a/b';
    const found = planFixes([entryOf({ ...good(sent), url })]);
    expect(found).toMatchObject({ detected: 'gcs', isOwnText: true, ownCause: { id: 'why-list' } });
    expect(found).not.toHaveProperty('ownSetting');
    expect(found).not.toHaveProperty('ownFacts');
    expect(found).not.toHaveProperty('ownLines');
  });

  it('is told beside that text where the text says less', () => {
    const sent = { Server: 'AmazonS3', 'X-Amz-Cf-Id': 'a' };
    expect(plan(good(sent))).toMatchObject({
      detected: 's3',
      isOwnText: true,
      ownSetting: { id: 'own-s3-cloudfront' },
    });
  });

  it('is nobody’s for a server that is none of them', () => {
    const found = planFixes([entryOf(good({ Server: 'nginx' }))]);
    for (const name of ['ownSetting', 'ownFacts', 'ownLines', 'ownCause', 'isOwnText']) {
      expect(found).not.toHaveProperty(name);
    }
  });
});

describe('what no header of this server helps', () => {
  it('has no policy and no text, and says what to set instead', () => {
    const login = entryOf(LOGIN);
    expect(isAnsweredElsewhere(login)).toBe(true);
    const found = planFixes([login]);
    expect(found).toMatchObject({
      ownSetting: { id: 'own-supabase' },
      ownCause: { id: 'why-supabase' },
    });
    expect(found).toMatchObject({ servers: [], layers: [], changes: [], refused: [], fixes: [] });
    expect(found.verify).toEqual([]);
    expect(found).not.toHaveProperty('policy');
  });

  it('is told of no request that this server answers', () => {
    expect(isAnsweredElsewhere(entryOf(good()))).toBe(false);
    expect(isAnsweredElsewhere(entryOf(LM_STUDIO))).toBe(false);
  });

  it('says what is there all the same, as seen or as chosen', () => {
    const down = entryOf({}, { error: 'net::ERR_CONNECTION_REFUSED' });
    expect(planFix([down]).existing).toMatchObject({ kind: 'unknown', isChosen: false });
    expect(planFix([down], { existing: 'list' }).existing).toMatchObject({ kind: 'list' });
  });

  it('is left out of several requests, whichever comes first', () => {
    const origin = 'https://b.example';
    const down = entryOf({ sent: { Origin: origin } }, { error: 'net::ERR_CONNECTION_REFUSED' });
    const blocked = entryOf(good());
    for (const entries of [
      [down, blocked],
      [blocked, down],
    ] as const) {
      expect(planFix(entries).policy?.readers).toEqual(['https://app.example']);
    }
  });
});

describe('a plan', () => {
  it('says where its lines come second', () => {
    expect(plan({ actual: answer(500) }).isSecond).toBe(true);
    expect(plan(good())).not.toHaveProperty('isSecond');
  });

  it('says what is there, what changes, what was refused, and how to check it', () => {
    const odd = { 'Access-Control-Request-Headers': 'x$a' };
    const found = plan({ ...put(405), asked: odd });
    expect(found.existing).toBe(found.policy?.existing);
    expect(found.changes[0]?.id).toBe('changes-path');
    expect(found.refused.map(({ id }) => id)).toEqual(['refused-header']);
    expect(found.verify).toHaveLength(2);
  });

  it('at hand has the texts that come first, and the same advice', () => {
    const entry = entryOf(good({ Server: 'nginx' }));
    const { fixes, ...rest } = planAtHand([entry]);
    expect(rest).toEqual(planFix([entry]));
    const servers = new Set(fixes.map(({ server }) => server));
    expect([...servers]).toEqual(expect.arrayContaining(['nginx', 'apache', 'headers']));
    expect(servers.size).toBeLessThan(rest.servers.length);
  });
});

describe('a text to paste', () => {
  it('goes to the end, unless it says where', () => {
    const block = { context: 'http', file: 'a.conf', code: 'a' } as const;
    const end = { ...block, edit: { how: 'insert', at: 'end' } };
    expect(insert('http', 'a.conf', 'a')).toEqual(end);
    expect(insert('http', 'a.conf', 'a', { at: 'start', isOptional: true }).edit).toEqual({
      how: 'insert',
      at: 'start',
      isOptional: true,
    });
  });

  it('has its place said with what plain headers change, which differs from one to the next', () => {
    const { fixes } = planFixes([entryOf(put(405))]);
    const [plain] = fixes.filter(({ server }) => server === 'headers');
    if (plain === undefined) throw new Error('no plain headers');
    expect(plain.changes?.length).toBeGreaterThan(0);
    expect(placementOf(plain)).toEqual([...(plain.changes ?? []), ...plain.placement]);
    const { changes: _, ...silent } = plain;
    expect(placementOf(silent)).toEqual(plain.placement);
    for (const fix of fixes.filter(({ server }) => server !== 'headers')) {
      expect(placementOf(fix)).toBe(fix.placement);
    }
  });
});
