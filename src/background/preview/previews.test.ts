import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, exchangeOf, PAGE } from '../../diagnosis/testing.ts';
import * as engine from '../../engine.ts';
import type { PreviewsState } from '../../fixes/preview/index.ts';
import { previewOfRow } from '../../fixes/preview/testing.ts';
import type { DnrRules, Draft, PreviewMemory } from './previews.ts';
import { MOST_PREVIEWS, Previews } from './previews.ts';

vi.mock('../../browser.ts', () => ({ browser: {} }));

const { id: _id, slot: _slot, ...DRAFT } = previewOfRow({ actual: answer(200) });
const at = (path: string, tabId = 1): Draft => ({
  ...DRAFT,
  tabId,
  endpoint: `https://api.example/${path}`,
});

/** What the browser and its storage hold, and what they refuse. */
interface World {
  rules: Map<number, string>;
  stored: PreviewsState | undefined;
  refuse: { put?: string; save?: string };
}

let world: World;

const rules: DnrRules = {
  async replace(slot, [first]) {
    if (world.refuse.put !== undefined) throw new Error(world.refuse.put);
    world.rules.set(slot, first?.condition.regexFilter ?? '');
  },
  async remove(slots) {
    for (const slot of slots) world.rules.delete(slot);
  },
  async clear() {
    world.rules.clear();
  },
};

const memory: PreviewMemory = {
  load: async () => world.stored ?? { on: [], past: [] },
  async save(state) {
    if (world.refuse.save !== undefined) throw new Error(world.refuse.save);
    world.stored = state;
  },
};

/** A background that has just started. */
async function started(): Promise<Previews> {
  const previews = new Previews(rules, memory);
  await previews.ready;
  return previews;
}

beforeEach(() => {
  world = { rules: new Map(), stored: undefined, refuse: {} };
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const why = () => world.stored?.past.map((one) => one.why);

describe('beginning', () => {
  it('installs the rules first, then tells of it', async () => {
    const previews = await started();
    const told: number[][] = [];
    previews.onChange((tabIds) => {
      expect(world.rules.size).toBe(1);
      told.push([...tabIds]);
    });
    await previews.begin(at('a'));
    expect(told).toEqual([[1]]);
    expect(world.stored?.on).toMatchObject([{ endpoint: 'https://api.example/a', slot: 1 }]);
  });

  it('keeps several apart, and gives a slot that is free again to the next', async () => {
    const previews = await started();
    for (const path of ['a', 'b', 'c']) await previews.begin(at(path));
    await previews.end(({ endpoint }) => endpoint.endsWith('b'), 'stopped');
    await previews.begin(at('d'));
    expect(new Set(world.rules.keys())).toEqual(new Set([1, 2, 3]));
    expect(world.rules.get(2)).toContain('/d');
    expect(new Set(previews.on.map(({ id }) => id)).size).toBe(3);
  });

  it('replaces the one for the same endpoint in the same tab', async () => {
    const previews = await started();
    await previews.begin(at('a'));
    await previews.begin({ ...at('a'), credentialed: true });
    await previews.begin(at('a', 2));
    expect(previews.on).toMatchObject([{ tabId: 1, credentialed: true }, { tabId: 2 }]);
    expect(world.rules.size).toBe(2);
    expect(why()).toEqual(['stopped']);
  });

  it('leaves nothing behind when the browser refuses the rules', async () => {
    const previews = await started();
    world.refuse.put = 'Session rule count for regex rules exceeded.';
    await expect(previews.begin(at('a'))).rejects.toThrow('exceeded');
    expect(previews.on).toEqual([]);
    world.refuse = {};
    await previews.begin(at('a'));
    expect(previews.on).toHaveLength(1);
  });

  it('leaves no rule behind when its state cannot be stored', async () => {
    const previews = await started();
    const told: (readonly [tabIds: readonly number[], on: number])[] = [];
    previews.onChange((tabIds) => told.push([tabIds, previews.on.length]));
    world.refuse.save = 'Session storage quota bytes exceeded.';
    await expect(previews.begin(at('a'))).rejects.toThrow('quota');
    expect(world.rules.size).toBe(0);
    expect(previews.on).toEqual([]);
    // The badge, which was told that it is on, is told that it is not.
    expect(told.at(-1)).toEqual([[1], 0]);
  });

  it('has a limit', async () => {
    const previews = await started();
    for (let i = 0; i < MOST_PREVIEWS; i += 1) await previews.begin(at(`${i}`));
    await expect(previews.begin(at('more'))).rejects.toThrow('quota');
    expect(world.rules.size).toBe(MOST_PREVIEWS);
  });

  it('installs nothing that cannot be written', async () => {
    const previews = await started();
    await expect(previews.begin({ ...at('a'), endpoint: 'https://u:p@x/' })).rejects.toThrow(
      'no rule',
    );
    expect(world.rules.size).toBe(0);
  });

  it('goes one after the other, however fast it is asked', async () => {
    const previews = await started();
    await Promise.all(['a', 'b', 'c'].map((path) => previews.begin(at(path))));
    expect(world.rules.size).toBe(3);
    await Promise.all([previews.begin(at('d')), previews.end(() => true, 'stopped')]);
    expect(world.rules.size).toBe(0);
  });
});

describe('ending', () => {
  it('removes the rules and remembers why', async () => {
    const previews = await started();
    await previews.begin(at('a'));
    await previews.end(() => true, 'expired');
    expect(world.rules.size).toBe(0);
    expect(world.stored).toMatchObject({ on: [], past: [{ why: 'expired' }] });
  });

  it('of none changes nothing', async () => {
    const previews = await started();
    await previews.end(() => true, 'stopped');
    expect(world.stored).toBeUndefined();
  });

  it('remembers only so many', async () => {
    const previews = await started();
    for (let i = 0; i < 30; i += 1) {
      await previews.begin(at(`${i}`));
      await previews.end(() => true, 'stopped');
    }
    expect(world.stored?.past).toHaveLength(20);
  });
});

describe('a background that starts', () => {
  it('removes what a crash left behind, and says that it ended', async () => {
    await (await started()).begin(at('a'));
    world.rules.set(77, 'of nobody');
    const next = await started();
    expect(world.rules.size).toBe(0);
    expect(next.on).toEqual([]);
    expect(why()).toEqual(['background-stopped']);
  });

  it('removes rules whose state is gone, too', async () => {
    world.rules.set(1, 'left over');
    await started();
    expect(world.rules.size).toBe(0);
  });

  it('works even if it cannot clear away', async () => {
    const broken = { ...rules, clear: () => Promise.reject(new Error('no')) };
    const previews = new Previews(broken, memory);
    await expect(previews.ready).resolves.toBeUndefined();
  });
});

describe('seeing through', () => {
  const passed = exchangeOf([{ url: 'https://api.example/a', actual: answer(200) }], {
    id: '2',
    origin: PAGE,
    time: DRAFT.from + 5,
    end: 'completed',
  });

  it('tells both sides of what it changed, always the same', async () => {
    const previews = await started();
    expect(previews.see(passed, engine)).toBeUndefined();
    await previews.begin(at('a'));
    const seen = previews.see(passed, engine);
    expect(seen?.original.end).toBe('error');
    expect(previews.see(passed, engine)).toBe(seen);
  });

  it('still does when the preview has ended, and the background with it', async () => {
    await (await started()).begin(at('a'));
    expect((await started()).see(passed, engine)?.original.end).toBe('error');
  });
});
