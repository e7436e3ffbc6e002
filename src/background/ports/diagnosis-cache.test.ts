import { beforeEach, describe, expect, it, vi } from 'vitest';
import { completed, error, headers, play, send } from '../capture/testing.ts';
import { loadEngine } from '../engine.ts';
import { DiagnosisCache } from './diagnosis-cache.ts';
import { NO_PREVIEWS } from './testing.ts';

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
  const diagnoses = new DiagnosisCache(NO_PREVIEWS);
  await diagnoses.ready;
  return JSON.stringify(diagnoses.entriesOf(exchangesOf(url))[0]?.diagnosis);
}

describe('the diagnosis of an exchange', () => {
  it('knows what other answers of its endpoint said', async () => {
    const elsewhere = await evidence('http://api.test/elsewhere');
    expect(await evidence('http://api.test/data?x=1')).not.toBe(elsewhere);
  });

  it('is made once as long as nothing changes', async () => {
    const diagnoses = new DiagnosisCache(NO_PREVIEWS);
    await diagnoses.ready;
    const exchanges = exchangesOf('http://api.test/data');
    const [first] = diagnoses.entriesOf(exchanges);
    expect(diagnoses.entriesOf(exchanges)[0]).toBe(first);
    expect(diagnoses.entriesOf(exchanges.slice(0, 1))[0]).not.toBe(first);
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
    expect(new DiagnosisCache(NO_PREVIEWS, load).entriesOf([])).toEqual([]);
    expect(load).not.toHaveBeenCalled();
  });

  it('is loaded once, and whoever waits for it keeps the order', async () => {
    const load = vi.fn<typeof loadEngine>(loadEngine);
    const diagnoses = new DiagnosisCache(NO_PREVIEWS, load);
    expect(() => diagnoses.entriesOf(exchanges)).toThrow('not loaded');
    diagnoses.whenReady(note('first'));
    diagnoses.whenReady(note('second'));
    await diagnoses.ready;
    diagnoses.whenReady(note('third'));
    expect(order).toEqual(['first', 'second', 'third']);
    expect(load).toHaveBeenCalledOnce();
    expect(diagnoses.entriesOf(exchanges)).toHaveLength(2);
  });

  it('is asked for again when it could not be loaded', async () => {
    const load = vi
      .fn<typeof loadEngine>(loadEngine)
      .mockRejectedValueOnce(new Error('an update took the file'));
    const diagnoses = new DiagnosisCache(NO_PREVIEWS, load);
    diagnoses.whenReady(note('never'), note('otherwise'));
    await expect(diagnoses.ready).rejects.toThrow('an update took the file');
    await diagnoses.ready;
    expect(order).toEqual(['otherwise']);
    expect(diagnoses.entriesOf(exchanges)).toHaveLength(2);
  });
});

function neighboursOf(): never {
  throw new Error('a mistake');
}

describe('a mistake in judging', () => {
  it('costs the exchange that it concerns, and says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const engine = await loadEngine();
    const diagnose: typeof engine.diagnose = (exchange, around) => {
      if (exchange.id === '1') throw new Error('a mistake');
      return engine.diagnose(exchange, around);
    };
    const diagnoses = new DiagnosisCache(NO_PREVIEWS, async () => ({ ...engine, diagnose }));
    await diagnoses.ready;
    const entries = diagnoses.entriesOf(exchangesOf('http://api.test/data'));
    expect(entries.map(({ isUndiagnosed }) => isUndiagnosed)).toEqual([true, undefined]);
    expect(entries.map(({ diagnosis }) => diagnosis.outcome)).toEqual(['unknown', 'allowed']);
  });

  it('in comparing costs the comparison', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const engine = await loadEngine();
    const diagnoses = new DiagnosisCache(NO_PREVIEWS, async () => ({ ...engine, neighboursOf }));
    await diagnoses.ready;
    const [bad] = diagnoses.entriesOf(exchangesOf('http://api.test/data'));
    expect(bad?.diagnosis.outcome).toBe('blocked');
  });
});
