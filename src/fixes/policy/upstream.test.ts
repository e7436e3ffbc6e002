import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf } from '../testing.ts';
import { subjectOf } from './subject.ts';
import { mayUpstreamSendCors, upstreamOf } from './upstream.ts';

const subjects = (...rows: readonly HopRow[]) => rows.map((row) => subjectOf(entryOf(row)));
const answering = (...headers: readonly Record<string, string>[]) =>
  subjects(...headers.map((one) => ({ actual: answer(200, one) })));

const FILE = { 'Last-Modified': 'Tue, 24 Nov 2026 10:00:00 GMT', 'Accept-Ranges': 'bytes' };
const ACAO = { 'Access-Control-Allow-Origin': 'https://b.example' };

describe('what stands behind the server', () => {
  it.each([
    ['PHP/8.2', 'fastcgi'],
    ['php', 'fastcgi'],
    ['Express', 'proxy'],
    ['NoPHP', 'proxy'],
    ['PHPanther', 'proxy'],
  ])('X-Powered-By: %s is %s', (by, upstream) => {
    expect(upstreamOf(answering({ 'X-Powered-By': by }))).toBe(upstream);
  });

  it.each(['Via', 'X-Request-Id', 'X-Runtime', 'X-AspNet-Version'])('%s is a proxy', (name) => {
    expect(upstreamOf(answering({ [name]: '1' }))).toBe('proxy');
  });

  it('is a folder of files when every answer has the marks of one', () => {
    expect(upstreamOf(answering(FILE, FILE))).toBe('static');
    expect(upstreamOf(answering(FILE, {}))).toBe('unknown');
    expect(upstreamOf(answering({ 'Last-Modified': FILE['Last-Modified'] }))).toBe('unknown');
    expect(upstreamOf(answering({ 'Accept-Ranges': 'bytes' }))).toBe('unknown');
    expect(upstreamOf(subjects({}))).toBe('unknown');
  });

  it('is what one of several answers gives away', () => {
    expect(upstreamOf(answering(FILE, { 'X-Powered-By': 'PHP/8.2' }))).toBe('fastcgi');
    expect(upstreamOf(answering(FILE, { Via: '1.1 edge' }))).toBe('proxy');
  });
});

describe('something behind the server may send CORS headers', () => {
  const preflight = answer(204, ACAO);

  it.each<[string, boolean, HopRow]>([
    ['a good answer without them', false, { actual: answer(200) }],
    ['a redirect without them', true, { actual: answer(399) }],
    ['an error without them', true, { actual: answer(400) }],
    ['an answer with them', true, { actual: answer(200, ACAO) }],
    ['a preflight with them', true, { method: 'PUT', preflight, actual: answer(200) }],
    ['no answer', true, { method: 'PUT', preflight: answer(204) }],
  ])('%s: %s', (_, may, row) => {
    expect(mayUpstreamSendCors(subjects(row))).toBe(may);
  });

  it('of several, one is enough', () => {
    expect(mayUpstreamSendCors(subjects({ actual: answer(200) }, { actual: answer(500) }))).toBe(
      true,
    );
  });
});
