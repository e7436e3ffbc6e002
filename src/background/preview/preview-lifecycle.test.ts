import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import type { PreviewsState } from '../../fixes/preview/index.ts';
import { previewOfRow } from '../../fixes/preview/testing.ts';
import { KeepAwake } from '../keep-awake.ts';
import { listenToTabs } from '../recording.ts';
import {
  endPreviewsOnTime,
  endPreviewsWithAccess,
  endPreviewsWithTabs,
  OpenPanels,
} from './preview-lifecycle.ts';
import { Previews } from './previews.ts';

type Told = (what?: unknown) => void;
type Replaced = (added: number, removed: number) => void;

const api = vi.hoisted(() => ({
  removed: [] as ((what?: unknown) => void)[],
  replaced: [] as ((added: number, removed: number) => void)[],
  committed: [] as ((what?: unknown) => void)[],
  withdrawn: [] as ((what?: unknown) => void)[],
  access: true,
  beats: 0,
}));

vi.mock('../../browser.ts', () => ({
  browser: {
    tabs: {
      onRemoved: { addListener: (one: Told) => api.removed.push(one) },
      onReplaced: { addListener: (one: Replaced) => api.replaced.push(one) },
    },
    webNavigation: { onCommitted: { addListener: (one: Told) => api.committed.push(one) } },
    permissions: {
      onRemoved: { addListener: (one: Told) => api.withdrawn.push(one) },
      contains: async () => api.access,
    },
    runtime: { getPlatformInfo: async () => void (api.beats += 1) },
  },
}));

const MINUTE = 60_000;

class FakePort {
  readonly name = 'raison-hold-1';
  readonly #leave: (() => void)[] = [];
  readonly onDisconnect = { addListener: (one: () => void) => this.#leave.push(one) };
  leave(): void {
    for (const one of this.#leave) one();
  }
}

let previews: Previews;
let openPanels: OpenPanels;
let port: FakePort;
let saved: PreviewsState[] = [];

const { id: _id, slot: _slot, ...DRAFT } = previewOfRow({ actual: answer(200) });

async function begin(): Promise<void> {
  const from = Date.now();
  await previews.begin({ ...DRAFT, from, until: from + 15 * MINUTE });
}

const nothing = async () => undefined;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** What was begun has come to its end. */
const settle = () => pass(10);
async function commit(details: object): Promise<void> {
  api.committed.forEach((one) => one({ tabId: 1, frameId: 0, ...details }));
  await settle();
}

const hold = (one: FakePort) =>
  openPanels.hold(one as unknown as Parameters<OpenPanels['hold']>[0], 1);

beforeEach(async () => {
  vi.useFakeTimers();
  Object.assign(api, { removed: [], replaced: [], committed: [], withdrawn: [] });
  Object.assign(api, { access: true, beats: 0 });
  saved = [];
  previews = new Previews(
    { replace: nothing, remove: nothing, clear: nothing },
    {
      load: async () => ({ on: [], past: [] }),
      save: async (state) => void saved.push(state),
    },
  );
  listenToTabs([endPreviewsWithTabs(previews)]);
  endPreviewsWithAccess(previews);
  endPreviewsOnTime(previews, new KeepAwake());
  openPanels = new OpenPanels(previews);
  port = new FakePort();
  hold(port);
  await begin();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a preview ends', () => {
  it('after a quarter of an hour, and not before', async () => {
    await pass(14.9 * MINUTE);
    expect(previews.on).toHaveLength(1);
    await pass(0.2 * MINUTE);
    expect(previews.on).toEqual([]);
  });

  it('on time although the machine slept', async () => {
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    await pass(15_000);
    expect(previews.on).toEqual([]);
  });

  it('with its tab', async () => {
    api.removed.forEach((one) => one(2));
    await settle();
    expect(previews.on).toHaveLength(1);
    api.removed.forEach((one) => one(1));
    await settle();
    expect(previews.on).toEqual([]);
  });

  it('with its private tab, and leaves nothing behind', async () => {
    const from = Date.now();
    await previews.begin({ ...DRAFT, from, until: from + MINUTE, isPrivate: true });
    api.removed.forEach((one) => one(1));
    await settle();
    expect(saved.at(-1)?.past.filter(({ isPrivate }) => isPrivate)).toEqual([]);
    expect(saved.at(-1)?.on).toEqual([]);
  });

  it('with the number of its tab, when Chromium discards the page', async () => {
    api.replaced.forEach((one) => one(2, 1));
    await settle();
    expect(previews.on).toEqual([]);
  });

  it('when its tab goes to another site, not when a frame does or the page is reloaded', async () => {
    await commit({ url: 'https://app.example/other' });
    await commit({ url: 'https://elsewhere.example/', frameId: 4 });
    await commit({ url: 'https://elsewhere.example/', tabId: 2 });
    expect(previews.on).toHaveLength(1);
    await commit({ url: 'https://elsewhere.example/' });
    expect(previews.on).toEqual([]);
  });

  it('when access to its sites is withdrawn, not to others', async () => {
    api.withdrawn.forEach((one) => one());
    await settle();
    expect(previews.on).toHaveLength(1);
    api.access = false;
    api.withdrawn.forEach((one) => one());
    await settle();
    expect(previews.on).toEqual([]);
  });

  it('when the last panel closes, not when it is reloaded', async () => {
    port.leave();
    await pass(1000);
    const next = new FakePort();
    hold(next);
    await pass(5000);
    expect(previews.on).toHaveLength(1);
    next.leave();
    await pass(5000);
    expect(previews.on).toEqual([]);
  });

  it('not in the time that was left to the preview before it', async () => {
    await previews.end(() => true, 'stopped');
    port.leave();
    await pass(2900);
    await begin();
    await pass(1000);
    hold(new FakePort());
    await pass(5000);
    expect(previews.on).toHaveLength(1);
  });

  it('not with the last panel when it is pinned, until it is unpinned', async () => {
    const [id = ''] = previews.on.map((one) => one.id);
    await previews.pin(id, true);
    port.leave();
    await pass(5000);
    expect(previews.on).toHaveLength(1);
    await previews.pin(id, false);
    await pass(5000);
    expect(previews.on).toEqual([]);
  });
});

describe('the background', () => {
  it('is kept alive while a preview is on, and only then', async () => {
    await pass(MINUTE);
    expect(api.beats).toBe(4);
    await previews.end(() => true, 'stopped');
    await pass(10 * MINUTE);
    expect(api.beats).toBe(4);
  });
});
