import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { Note } from '../note.ts';
import { entryOf } from '../testing.ts';
import { changesOf, listChanges } from './changes.ts';
import type { PlanOptions } from './options.ts';
import { policyOf } from './policy.ts';
import { subjectOf } from './subject.ts';
import { headersWarnings, policyWarnings } from './warnings.ts';

const B = 'https://b.example';
const PLAIN: HopRow = { actual: answer(200) };
const PUT: HopRow = { method: 'PUT', preflight: answer(405) };
const policy = (row: HopRow, options: PlanOptions = {}) =>
  policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy;
const sending = (value: string | readonly string[], more: Record<string, string> = {}): HopRow => ({
  actual: answer(200, { 'Access-Control-Allow-Origin': value, ...more }),
});
const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);
const TRUST = { id: 'trust', vars: { origins: 'https://app.example' } };

describe('what to know whatever the server', () => {
  it('is whom the text lets in, and what nobody could see', () => {
    expect(policyWarnings(policy(PLAIN))).toEqual([TRUST]);
    expect(ids(policyWarnings(policy(PLAIN, { publicData: true })))).toEqual(['public-data']);
    const open = policyOf([subjectOf(entryOf(PLAIN))]).policy;
    expect(ids(policyWarnings(open))).toEqual(['trust', 'credentials-unknown']);
    expect(ids(headersWarnings(open))).toEqual(['trust', 'credentials-unknown']);
  });

  it('is each origin that is let in, as the user or not', () => {
    const two = { addOrigins: [B] };
    const origins = `https://app.example, ${B}`;
    expect(policyWarnings(policy(PLAIN, two))).toEqual([{ id: 'trust', vars: { origins } }]);
    expect(policyWarnings(policy(PLAIN, { ...two, credentials: true }))).toEqual([
      { id: 'trust-credentials', vars: { origins } },
    ]);
  });

  it('is first that sandboxed frames are let in today', () => {
    const asUser = { 'Access-Control-Allow-Credentials': 'true' };
    for (const warnings of [policyWarnings, headersWarnings]) {
      expect(ids(warnings(policy(sending('null'))))[0]).toBe('unsafe-null');
      expect(ids(warnings(policy(sending('null', asUser))))[0]).toBe('unsafe-null-credentials');
    }
  });

  it('is, of plain headers, that preflights are remembered, where one is answered', () => {
    expect(ids(headersWarnings(policy(PUT)))).toEqual(['trust', 'preflight-cache']);
    expect(ids(headersWarnings(policy(PLAIN)))).toEqual(['trust']);
  });

  it.each<[string | readonly string[], readonly string[]]>([
    [B, [B]],
    ['*', ['*']],
    ['https://app.example', []],
    // No browser accepts these, so nobody relies on them.
    ['https://b.example/', []],
    ['*.example', []],
    ['null', []],
    [
      ['*', B],
      ['*', B],
    ],
  ])('is, of plain headers, what stays for others: %j', (sent, stays) => {
    const told = headersWarnings(policy(sending(sent))).flatMap(({ id, vars }) =>
      id === 'stays-for-others' ? [vars['value']] : [],
    );
    expect(told).toEqual(stays);
  });
});

describe('what a text changes', () => {
  const asked = { 'Access-Control-Request-Headers': 'x-a' };

  it('is who may send what where, and that nobody else may', () => {
    expect(changesOf(policy({ ...PUT, ...PLAIN, asked }, { addOrigins: [B] }))).toEqual([
      {
        id: 'changes-path',
        vars: { origins: `https://app.example, ${B}`, names: 'PUT, x-a', path: '/items' },
      },
      { id: 'changes-nobody-else', vars: {} },
    ]);
  });

  it.each<[PlanOptions, string, string | undefined]>([
    [{}, 'changes-path', '/v1/items'],
    [{ scope: 'folder' }, 'changes-path', '/v1/…'],
    [{ scope: 'site' }, 'changes-site', undefined],
    [{ publicData: true }, 'changes-public', '/v1/items'],
  ])('is told with the part of the site: %j', (options, id, path) => {
    const row = { ...PLAIN, url: 'https://api.example/v1/items' };
    const [first] = changesOf(policy(row, options));
    expect(first).toMatchObject({ id });
    expect(first?.vars['path']).toBe(path);
  });

  it('is told with each of several addresses', () => {
    const moved = answer(301, { Location: '/items/' });
    const vars = { path: '/items, /items/' };
    expect(changesOf(policy({ actual: moved }))[0]).toMatchObject({ vars });
  });

  it('is nothing more for everybody than that', () => {
    const row = { ...PLAIN, sent: { Cookie: 'a' } };
    const all = changesOf(policy(row, { publicData: true, exposedHeaders: ['X-Total'] }));
    expect(all).toEqual([{ id: 'changes-public', vars: { names: 'GET', path: '/items' } }]);
  });

  it('is which headers the page may read', () => {
    const [, exposed] = changesOf(policy(PLAIN, { exposedHeaders: ['X-Total', 'ETag'] }));
    expect(exposed).toEqual({ id: 'changes-exposed', vars: { names: 'X-Total, ETag' } });
  });

  it.each<[string, readonly string[], HopRow, PlanOptions]>([
    ['are allowed', ['changes-credentials'], PLAIN, { credentials: true }],
    ['are not', [], PLAIN, {}],
    [
      'may be allowed by what was not seen',
      ['changes-credentials-unseen'],
      { actual: answer(500) },
      {},
    ],
    [
      'were allowed to others, and are taken out',
      [],
      sending(B, { 'Access-Control-Allow-Credentials': 'true' }),
      {},
    ],
  ])('says of credentials when they %s', (_, told, row, options) => {
    const all = ids(changesOf(policy(row, options)));
    expect(all.filter((id) => id.startsWith('changes-credentials'))).toEqual(told);
  });

  it('names what a text lets pass besides, unless it was named', () => {
    const [first] = changesOf(policy({ ...PUT, asked }), ['X-A', 'X-B', '*', 'X-B']);
    expect(first?.vars['names']).toBe('PUT, x-a, X-B');
    const upper = { 'Access-Control-Request-Headers': 'X-C' };
    const [other] = changesOf(policy({ ...PUT, asked: upper }), ['x-c']);
    expect(other?.vars['names']).toBe('PUT, X-C');
  });

  it('is, of a list that is there, the entries that are added', () => {
    expect(listChanges(policy(PLAIN, { addOrigins: [B] }))).toEqual([
      { id: 'changes-list', vars: { origins: `https://app.example, ${B}` } },
      { id: 'changes-nobody-else', vars: {} },
    ]);
  });
});
