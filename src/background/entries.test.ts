import { describe, expect, it } from 'vitest';
import { Diagnosed } from './entries.ts';
import { completed, error, headers, play, send } from './testing.ts';

const GOOD = { 'Access-Control-Allow-Origin': 'http://page.test' };

function exchangesOf(url: string) {
  const bad = { requestId: '1', url };
  const good = { requestId: '2' };
  return play('chromium', [
    send(bad),
    headers(500, bad),
    error('net::ERR_FAILED', bad),
    send(good),
    headers(200, good, GOOD),
    completed(good),
  ]).map(({ exchange }) => exchange);
}

const evidence = (url: string): string =>
  JSON.stringify(new Diagnosed().entriesOf(exchangesOf(url))[0]?.diagnosis);

describe('the diagnosis of an exchange', () => {
  it('knows what other answers of its endpoint said', () => {
    expect(evidence('http://api.test/data?x=1')).not.toBe(evidence('http://api.test/elsewhere'));
  });

  it('is made once as long as nothing changes', () => {
    const diagnosed = new Diagnosed();
    const exchanges = exchangesOf('http://api.test/data');
    const [first] = diagnosed.entriesOf(exchanges);
    expect(diagnosed.entriesOf(exchanges)[0]).toBe(first);
    expect(diagnosed.entriesOf(exchanges.slice(0, 1))[0]).not.toBe(first);
  });
});
