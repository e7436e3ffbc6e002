import { describe, expect, it } from 'vitest';
import { isBroken, lineOf } from '../../bench/bars.mjs';
import { parseStat } from '../../bench/browser/cpu.mjs';
import { browserBars, ratiosOf } from '../../bench/browser/report.mjs';
import { parseOptions } from '../../bench/options.mjs';

describe('a bar', () => {
  const bar = { name: 'it', most: 1.05 };

  it.each([
    [1.05, false, 'ok    it: 1.05 × (at most 1.05)'],
    [1.06, true, 'over  it: 1.06 × (at most 1.05)'],
    [Number.NaN, true, 'over  it: NaN × (at most 1.05)'],
  ])('of %d is broken: %s', (value, broken, line) => {
    expect(isBroken({ ...bar, value })).toBe(broken);
    expect(lineOf({ ...bar, value })).toBe(line);
  });

  it('tells its goal', () => {
    expect(lineOf({ ...bar, value: 1, goal: 0.9 })).toBe(
      'ok    it: 1.00 × (at most 1.05, goal 0.9)',
    );
  });

  it.each([
    [[1.04, 1.09], false, 'noise it: 1.06 [1.04..1.09] × (at most 1.05)'],
    [[1.06, 1.09], true, 'over  it: 1.06 [1.06..1.09] × (at most 1.05)'],
    [[Number.NaN, Number.NaN], true, 'over  it: 1.06 [NaN..NaN] × (at most 1.05)'],
  ] as const)('with quartiles %j is broken: %s', (quartiles, broken, line) => {
    const scattered = { ...bar, value: 1.06, quartiles };
    expect(isBroken(scattered)).toBe(broken);
    expect(lineOf(scattered)).toBe(line);
  });
});

const cost = (cpu: number) => ({ cpu, wall: 10 * cpu });

function all(cpu: number, failing = cpu) {
  const one = cost(cpu);
  return { load: one, same: one, cross: one, preflighted: one, failing: cost(failing) };
}

function round(slow: number) {
  return {
    none: all(10 * slow),
    permissions: all(10 * slow),
    floor: all(20 * slow),
    two: all(14 * slow),
    three: all(16 * slow),
    four: all(18 * slow),
    watched: all(19 * slow),
    unwatched: all(11 * slow, 90 * slow),
  };
}

describe('the costs of a browser', () => {
  const rounds = [round(1), round(5)];

  it('are compared within a round', () => {
    expect(ratiosOf(rounds, ['watched', 'floor'], ['same'])).toEqual([0.95, 0.95]);
    expect(ratiosOf(rounds, ['floor', 'none'], ['same'], 'wall')).toEqual([2, 2]);
  });

  it('of an unwatched tab are those before anything failed', () => {
    expect(browserBars(rounds).map(({ value }) => value)).toEqual([0.95, 0.95, 0.95, 1.9, 1.1]);
  });
});

describe('a line of /proc', () => {
  it('tells parent and time, whatever the process is called', () => {
    const rest = 'S 12 1 1 0 -1 4194560 100 0 0 0 50 7 3 1 20 0 1 0 99';
    expect(parseStat(`345 (chrome) x) ${rest}`)).toEqual({ parent: 12, cpu: 610 });
  });
});

describe('the command line of npm run bench', () => {
  it('takes a mode and options', () => {
    expect(parseOptions([])).toEqual({
      isEngineOnly: false,
      browser: 'chromium',
      rounds: 7,
      samples: undefined,
    });
    expect(parseOptions(['--browser', 'firefox'])).toMatchObject({ browser: 'firefox' });
    expect(parseOptions(['engine'])).toMatchObject({ isEngineOnly: true });
    expect(parseOptions(['--rounds', '3', '--samples', 'f'])).toMatchObject({
      rounds: 3,
      samples: 'f',
    });
  });

  it.each([
    [['--rounds', 'many'], '--rounds takes'],
    [['--rounds=-1'], '--rounds takes'],
    [['--browser', 'safari'], '--browser takes'],
    [['panel'], '[engine]'],
    [['engine', 'more'], '[engine]'],
    [['--round', '3'], 'Unknown option'],
  ])('refuses %j', (args, why) => {
    expect(() => parseOptions(args)).toThrow(why);
  });
});
