import { describe, expect, it } from 'vitest';
import type { PanelRequest, PanelUpdate } from '../../protocol.ts';
import { applyUpdate, EMPTY, followTab } from './tab-connection.ts';
import { entryOf } from './testing.ts';

const a = entryOf({ id: 'a' });
const b = entryOf({ id: 'b' });
const c = entryOf({ id: 'c' });

describe('applyUpdate', () => {
  it('appends new entries and replaces known ones where they stand', () => {
    const newer = entryOf({ id: 'a', outcome: 'blocked' });
    const first = applyUpdate(EMPTY, { type: 'entries', entries: [a, b], dropped: 0 });
    const second = applyUpdate(first, { type: 'entries', entries: [c, newer], dropped: 0 });
    expect(second.entries).toEqual([newer, b, c]);
  });

  it('drops those that the background dropped, wherever they stand', () => {
    const full = { entries: [a, b, c], dropped: 3, preserve: true };
    const next = applyUpdate(full, { type: 'entries', entries: [], gone: ['b'], dropped: 4 });
    expect(next).toEqual({ entries: [a, c], dropped: 4, preserve: true });
  });

  it('keeps what is not named, however many were dropped before they were sent', () => {
    const full = { entries: [a], dropped: 0, preserve: false };
    const next = applyUpdate(full, { type: 'entries', entries: [b, c], gone: ['x'], dropped: 5 });
    expect(next.entries).toEqual([a, b, c]);
  });

  it('keeps everything when the count starts again after a clear', () => {
    const full = { entries: [a], dropped: 3, preserve: false };
    const next = applyUpdate(full, { type: 'entries', entries: [b], dropped: 0 });
    expect(next.entries).toEqual([a, b]);
  });

  it('lets a snapshot replace everything', () => {
    const full = { entries: [a, b], dropped: 3, preserve: false };
    const snapshot = {
      type: 'snapshot',
      tabId: 1,
      entries: [c],
      dropped: 0,
      preserve: true,
    } as const;
    expect(applyUpdate(full, snapshot)).toEqual({ entries: [c], dropped: 0, preserve: true });
  });

  it('shows a snapshot that comes in parts as it comes, when there was nothing', () => {
    const part = { type: 'snapshot', tabId: 1, entries: [a], dropped: 0, preserve: false } as const;
    const first = applyUpdate(EMPTY, { ...part, more: true });
    expect(first.entries).toEqual([a]);
    const whole = applyUpdate(first, { type: 'entries', entries: [b], dropped: 0 });
    expect(whole.entries).toEqual([a, b]);
  });

  it('keeps the old whole until the new one is complete', () => {
    const old = { entries: [a, b, c], dropped: 0, preserve: false };
    const part = { type: 'snapshot', tabId: 1, entries: [b], dropped: 1, preserve: true } as const;
    const first = applyUpdate(old, { ...part, more: true });
    expect(first.entries).toEqual([a, b, c]);
    const next = applyUpdate(first, { type: 'entries', entries: [], dropped: 1, more: true });
    expect(next.entries).toEqual([a, b, c]);
    const whole = applyUpdate(next, { type: 'entries', entries: [c], dropped: 1 });
    expect(whole).toEqual({ entries: [b, c], dropped: 1, preserve: true });
  });
});

/** How long a connection may stay silent, in milliseconds. */
const PATIENCE = 3000;

/** A background that can be made to die. */
function stage() {
  const sent: PanelRequest[][] = [];
  const delays: number[] = [];
  const updates: PanelUpdate[] = [];
  const connections: boolean[] = [];
  let hears: ((message: unknown) => void) | undefined;
  let drops: (() => void) | undefined;
  let waiting: (() => void) | undefined;
  let doubting: (() => void) | undefined;
  let isGone = false;
  const send = followTab({
    tabId: 7,
    connect() {
      if (isGone) return undefined;
      const mine: PanelRequest[] = [];
      sent.push(mine);
      return {
        postMessage: (message) => void mine.push(message),
        onMessage: { addListener: (listener) => void (hears = listener) },
        onDisconnect: { addListener: (listener) => void (drops = listener) },
      };
    },
    later: (delay, task) => {
      if (delay === PATIENCE) {
        doubting = task;
        return;
      }
      delays.push(delay);
      waiting = task;
    },
    onUpdate: (update) => void updates.push(update),
    onConnection: (connected) => void connections.push(connected),
  });
  const wake = () => waiting?.();
  return {
    sent,
    delays,
    updates,
    connections,
    send,
    wake,
    doubt: () => doubting?.(),
    hear: (message: unknown) => hears?.(message),
    drop: () => drops?.(),
    vanish: () => void (isGone = true),
  };
}

const snapshot: PanelUpdate = {
  type: 'snapshot',
  tabId: 7,
  entries: [],
  dropped: 0,
  preserve: false,
};

describe('followTab', () => {
  it('asks to follow on each connection and passes updates on', () => {
    const { sent, hear, updates, drop, wake } = stage();
    hear(snapshot);
    drop();
    wake();
    expect(sent).toEqual([[{ type: 'follow', tabId: 7 }], [{ type: 'follow', tabId: 7 }]]);
    expect(updates).toEqual([snapshot]);
  });

  it('keeps what is said while the line is down and says it after following again', () => {
    const { sent, send, drop, wake } = stage();
    drop();
    send({ type: 'clear' });
    wake();
    expect(sent[1]).toEqual([{ type: 'follow', tabId: 7 }, { type: 'clear' }]);
  });

  it('waits longer each time it fails, and not after it has heard something', () => {
    const { delays, drop, wake, hear } = stage();
    for (let i = 0; i < 9; i++) {
      drop();
      wake();
    }
    hear(snapshot);
    drop();
    expect(delays).toEqual([50, 100, 200, 400, 800, 1600, 3200, 5000, 5000, 50]);
  });

  it('takes a connection that stays silent for lost, and one that spoke for good', () => {
    const { sent, hear, doubt, wake, delays } = stage();
    doubt();
    expect(delays).toEqual([50]);
    wake();
    hear(snapshot);
    doubt();
    expect(sent).toHaveLength(2);
    expect(delays).toEqual([50]);
  });

  it('tells when the connection comes and goes', () => {
    const { connections, drop, wake } = stage();
    drop();
    wake();
    expect(connections).toEqual([true, false, true]);
  });

  it('tries no more when the extension that it belonged to is gone', () => {
    const { connections, delays, sent, send, drop, wake, vanish } = stage();
    vanish();
    drop();
    wake();
    send({ type: 'clear' });
    expect({ connections, delays }).toEqual({ connections: [true, false], delays: [50] });
    expect(sent).toHaveLength(1);
  });

  it('ignores what is no update', () => {
    const { hear, updates } = stage();
    hear({ type: 'other' });
    hear(null);
    expect(updates).toEqual([]);
  });
});
