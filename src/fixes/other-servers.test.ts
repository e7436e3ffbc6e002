import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import type { ServerId } from './servers/list.ts';
import { entryOf, fixOf, textOf } from './testing.ts';

const blocked = entryOf({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'content-type' },
  preflight: answer(405),
});
const two = { addOrigins: ['https://b.example'], credentials: true };
const on = (server: ServerId, options: PlanOptions = {}, entry = blocked) =>
  fixOf(planFixes([entry], options), server, 'only');

/** The properties of an object, which is JavaScript. */
const evaluated = (text: string) => runInNewContext(`JSON.parse(JSON.stringify({ ${text} }))`);

describe('Vite', () => {
  it('passes the path on', () => {
    expect(textOf(on('vite'))).toContain(`    '/items': {
      target: 'https://api.example',
      changeOrigin: true,
    },`);
  });

  it('takes a prefix where the path is that of the page itself', () => {
    const root = entryOf({ url: 'https://api.example/?q=1', actual: answer(200) });
    expect(textOf(on('vite', {}, root))).toContain("path.replace(/^\\/upstream/, '')");
  });

  it('does the same in webpack', () => {
    const { devServer } = evaluated(textOf(on('webpack')));
    const target = 'https://api.example';
    expect(devServer.proxy).toEqual([{ context: ['/items'], target, changeOrigin: true }]);
  });
});

describe('any other server', () => {
  it('gets one list for every answer and one for preflights, and is told how to compare', () => {
    const { blocks, changes } = on('headers', two);
    expect(blocks.map(({ context }) => context)).toEqual(['preflight', 'response']);
    expect(blocks[1]?.code).toBe(`Access-Control-Allow-Origin: https://app.example
Access-Control-Allow-Credentials: true
Vary: Origin`);
    expect(changes?.map(({ id }) => id)).toEqual(['headers-origins']);
  });
});
