import { describe, expect, it, vi } from 'vitest';
import { readChoices } from './choices.ts';

vi.mock('../browser.ts', () => ({ browser: {} }));

describe('the stored options', () => {
  it.each([
    [undefined, true, 1000],
    ['x', true, 1000],
    [{ badge: false, buffer: 100 }, false, 100],
    [{ badge: 'no', buffer: '100' }, true, 1000],
    [{ buffer: 5 }, true, 1000],
    [{ buffer: 1e9 }, true, 1000],
    [{ buffer: Number.NaN }, true, 1000],
  ])('%j', (stored, badge, perTab) => expect(readChoices(stored)).toMatchObject({ badge, perTab }));

  it.each([
    [undefined, 'smart', []],
    [{ watch: 'always', hosts: ['a.example'] }, 'always', ['a.example']],
    [{ watch: 'devtools', hosts: 'a.example' }, 'devtools', []],
    [{ watch: 'never', hosts: ['a', 1, null, 'b'] }, 'smart', ['a', 'b']],
  ])('%j', (stored, watch, hosts) => expect(readChoices(stored)).toMatchObject({ watch, hosts }));
});
