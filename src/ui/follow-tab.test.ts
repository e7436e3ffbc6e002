import { describe, expect, it } from 'vitest';
import type { PanelRequest, PanelUpdate } from '../protocol.ts';
import { followTab } from './follow-tab.ts';

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
