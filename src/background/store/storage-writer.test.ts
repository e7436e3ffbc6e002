import { describe, expect, it, vi } from 'vitest';
import type { Area } from './storage-writer.ts';
import { StorageWriter } from './storage-writer.ts';

/** A storage area that counts its writes, and refuses them while `full`. */
class FakeArea implements Area {
  readonly items: Record<string, unknown> = {};
  writes = 0;
  full = false;

  async get(): Promise<Record<string, unknown>> {
    return this.items;
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.writes += 1;
    await Promise.resolve();
    if (this.full) throw new Error('Session storage quota bytes exceeded.');
    Object.assign(this.items, items);
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) delete this.items[key];
  }
}

describe('the store', () => {
  it('writes at once', () => {
    const area = new FakeArea();
    new StorageWriter(area, () => false).write('a', 1);
    expect(area.writes).toBe(1);
  });

  it('gathers while a write is under way, and the last word counts', async () => {
    const area = new FakeArea();
    const store = new StorageWriter(area, () => false);
    for (let i = 0; i < 500; i += 1) store.write(`k${i % 10}`, i);
    await store.settled();
    expect(area.writes).toBe(2);
    expect(area.items['k3']).toBe('493');
  });

  it('writes a burst that is spread over time a few times, and all of it within a moment', async () => {
    vi.useFakeTimers();
    try {
      const area = new FakeArea();
      const store = new StorageWriter(area, () => false);
      for (let i = 0; i < 200; i += 1) {
        store.write(`k${i}`, i);
        await vi.advanceTimersByTimeAsync(1);
      }
      expect(area.writes).toBeLessThanOrEqual(11);
      await vi.advanceTimersByTimeAsync(20);
      expect(Object.keys(area.items)).toHaveLength(200);
    } finally {
      vi.useRealTimers();
    }
  });

  it('removes what became undefined', async () => {
    const area = new FakeArea();
    const store = new StorageWriter(area, () => false);
    store.write('a', { b: 1 });
    await store.settled();
    store.write('a', undefined);
    await store.settled();
    expect(await store.load()).toEqual({});
  });

  it('reads back what it wrote and leaves alone what it did not', async () => {
    const area = new FakeArea();
    const store = new StorageWriter(area, () => false);
    store.write('a', { b: ['é'] });
    await store.settled();
    Object.assign(area.items, { foreign: 7 });
    expect(await store.load()).toEqual({ a: { b: ['é'] } });
  });

  it('reads the rest when one text is broken, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const area = new FakeArea();
    const store = new StorageWriter(area, () => false);
    store.write('a', 1);
    await store.settled();
    Object.assign(area.items, { b: '{"half' });
    expect(await store.load()).toEqual({ a: 1 });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('tries again when room was made, keeping what is newer', async () => {
    const area = new FakeArea();
    area.full = true;
    const store = new StorageWriter(area, () => {
      area.full = false;
      store.write('b', 'newer');
      return true;
    });
    store.write('a', 1);
    store.write('b', 'older');
    await store.settled();
    expect(await store.load()).toEqual({ a: 1, b: 'newer' });
  });

  it('goes on after a mistake in what is told of a refusal', async () => {
    const area = new FakeArea();
    area.full = true;
    const store = new StorageWriter(area, () => {
      throw new Error('a mistake');
    });
    store.write('a', 1);
    await expect(store.settled()).rejects.toThrow('a mistake');
    area.full = false;
    store.write('b', 2);
    await store.settled();
    expect(area.items['b']).toBe('2');
  });

  it('goes on after a refusal that nothing helps', async () => {
    const area = new FakeArea();
    const reasons: unknown[] = [];
    const store = new StorageWriter(area, (reason) => reasons.push(reason) < 0);
    area.full = true;
    store.write('a', 1);
    await store.settled();
    area.full = false;
    store.write('b', 2);
    await store.settled();
    expect(reasons).toHaveLength(1);
    expect(await store.load()).toEqual({ b: 2 });
  });
});
