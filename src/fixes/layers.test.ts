import { describe, expect, it } from 'vitest';
import type { Lines } from '../diagnosis/testing.ts';
import { answer, hopOf } from '../diagnosis/testing.ts';
import type { Layer } from './detect.ts';
import { layersOf } from './detect.ts';
import { isInTheCode } from './fixable.ts';
import { planFix } from './plan.ts';
import { entryOf, findingOf } from './testing.ts';

const layers = (headers: Lines, url = 'https://api.example/items') =>
  layersOf({ hop: hopOf({ url, actual: answer(200, headers) }) });
const names = (...args: Parameters<typeof layers>) => layers(...args).map(({ name }) => name);
const OLLAMA = 'http://localhost:11434/api/tags';

describe('a layer', () => {
  it.each<[string, Layer[], Lines, string?]>([
    [
      'that names itself is certain',
      [{ name: 'Tornado', certainty: 'certain', server: 'tornado' }],
      { Server: 'TornadoServer/6.2' },
    ],
    [
      'whose sign fits others is likely',
      [{ name: 'Flask', certainty: 'likely', server: 'flask' }],
      { Server: 'Werkzeug/2.2.2 Python/3.11.2' },
    ],
    [
      'that is a platform may have a text, and is no server',
      [{ name: 'Vercel', certainty: 'certain', perhaps: 'vercel' }],
      { 'X-Vercel-Id': 'a' },
    ],
    [
      'without a text has a name alone',
      [{ name: 'Cloudflare', certainty: 'certain' }],
      { 'CF-RAY': 'a' },
    ],
    [
      'told by an address has a text perhaps',
      [{ name: 'Ollama', certainty: 'likely', perhaps: 'ollama' }],
      {},
      OLLAMA,
    ],
    [
      'told by an address, without a text',
      [{ name: 'LocalStack', certainty: 'likely' }],
      {},
      'http://localhost:4566/a',
    ],
    ['is none for what is no address', [], {}, 'nonsense'],
  ])('%s', (_, expected, headers, url) => {
    expect(layers(headers, url)).toStrictEqual(expected);
  });
});

describe('several layers', () => {
  it('are named once each, however many signs they show', () => {
    expect(layers({ Server: 'Icecast 2.4.4', 'Icy-Name': 'a', 'Icy-Br': '128' })).toEqual([
      { name: 'Icecast', certainty: 'certain', server: 'icecast' },
    ]);
    expect(names({ Server: 'cloudflare', 'CF-RAY': 'a' })).toEqual(['Cloudflare']);
  });

  it('have the server that names itself before the application behind it', () => {
    const sent = { Server: 'TornadoServer/6.2', 'X-Powered-By': 'Express' };
    expect(names(sent)).toEqual(['Tornado', 'Express']);
  });

  it.each([
    ['nginx, TornadoServer/6.2', ['Nginx', 'Tornado']],
    ['TornadoServer/6.2 , nginx', ['Tornado', 'Nginx']],
  ])('that one header names stand in its order: %s', (Server, all) => {
    expect(names({ Server })).toEqual(all);
  });

  it('have a product that its address tells behind web servers alone', () => {
    expect(names({ Server: 'nginx' }, OLLAMA)).toEqual(['Nginx', 'Ollama']);
    expect(names({ Server: 'nginx', 'X-Powered-By': 'Express' }, OLLAMA)).not.toContain('Ollama');
    expect(names({ 'CF-RAY': 'a' }, OLLAMA)).toEqual(['Cloudflare']);
    expect(names({ Server: 'nginx' })).toEqual(['Nginx']);
  });

  it('give the text of the first that may have one', () => {
    const row = { actual: answer(200, { 'CF-RAY': 'a', 'X-Vercel-Id': 'a' }) };
    expect(planFix([entryOf(row)])).toMatchObject({ likely: 'vercel' });
  });

  it('count where they name themselves, also where something is set already', () => {
    const set = { 'Access-Control-Allow-Origin': 'https://b.example' };
    const row = { actual: answer(200, { Server: 'CouchDB/3.3.3', ...set }) };
    expect(planFix([entryOf(row)])).toMatchObject({ detected: 'couchdb', likely: 'couchdb' });
  });
});

describe('a fault in the code of the page', () => {
  it('is an error in what it asks for', () => {
    expect(isInTheCode(findingOf('method-case'))).toBe(true);
    expect(isInTheCode(findingOf('method-case', { severity: 'warning' }))).toBe(false);
    expect(isInTheCode(findingOf('CORSMissingAllowOrigin'))).toBe(false);
    expect(isInTheCode(findingOf('csp-connect-src'))).toBe(false);
  });
});
