import { describe, expect, it } from 'vitest';
import { applyUpdate, EMPTY } from './journal.ts';
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
