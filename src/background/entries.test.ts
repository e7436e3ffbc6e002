import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadEngine } from './engine.ts';
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

async function evidence(url: string): Promise<string> {
  const diagnosed = new Diagnosed();
  await diagnosed.ready;
  return JSON.stringify(diagnosed.entriesOf(exchangesOf(url))[0]?.diagnosis);
}

describe('the diagnosis of an exchange', () => {
  it('knows what other answers of its endpoint said', async () => {
    const elsewhere = await evidence('http://api.test/elsewhere');
    expect(await evidence('http://api.test/data?x=1')).not.toBe(elsewhere);
  });

  it('is made once as long as nothing changes', async () => {
    const diagnosed = new Diagnosed();
    await diagnosed.ready;
    const exchanges = exchangesOf('http://api.test/data');
    const [first] = diagnosed.entriesOf(exchanges);
    expect(diagnosed.entriesOf(exchanges)[0]).toBe(first);
    expect(diagnosed.entriesOf(exchanges.slice(0, 1))[0]).not.toBe(first);
  });
});

describe('what judges', () => {
  const exchanges = exchangesOf('http://api.test/data');
  const order: string[] = [];
  const note = (what: string) => () => void order.push(what);

  beforeEach(() => {
    order.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('is not asked for where there is nothing to judge', () => {
    const load = vi.fn<typeof loadEngine>(loadEngine);
    expect(new Diagnosed(undefined, load).entriesOf([])).toEqual([]);
    expect(load).not.toHaveBeenCalled();
  });

  it('is loaded once, and whoever waits for it keeps the order', async () => {
    const load = vi.fn<typeof loadEngine>(loadEngine);
    const diagnosed = new Diagnosed(undefined, load);
    expect(() => diagnosed.entriesOf(exchanges)).toThrow('before the engine is there');
    diagnosed.when(note('first'));
    diagnosed.when(note('second'));
    await diagnosed.ready;
    diagnosed.when(note('third'));
    expect(order).toEqual(['first', 'second', 'third']);
    expect(load).toHaveBeenCalledOnce();
    expect(diagnosed.entriesOf(exchanges)).toHaveLength(2);
  });

  it('is asked for again when it could not be loaded', async () => {
    const load = vi
      .fn<typeof loadEngine>(loadEngine)
      .mockRejectedValueOnce(new Error('an update took the file'));
    const diagnosed = new Diagnosed(undefined, load);
    diagnosed.when(note('never'), note('otherwise'));
    await expect(diagnosed.ready).rejects.toThrow('an update took the file');
    await diagnosed.ready;
    expect(order).toEqual(['otherwise']);
    expect(diagnosed.entriesOf(exchanges)).toHaveLength(2);
  });
});
