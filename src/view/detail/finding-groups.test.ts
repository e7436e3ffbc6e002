import { describe, expect, it } from 'vitest';
import { entryOf } from '../testing.ts';
import { groupFindings } from './finding-groups.ts';
import { storyOf } from './story.ts';

function headers(group: readonly { header?: string }[]) {
  return group.map(({ header }) => header);
}

describe('groupFindings', () => {
  it('parts what is certain from what hinges on credentials and from remarks', () => {
    const { diagnosis } = entryOf({
      findings: [
        { header: 'a', certainty: 'likely' },
        { header: 'b', certainty: 'if-credentialed' },
        { header: 'c', severity: 'remark', certainty: 'if-credentialed' },
        { header: 'd' },
      ],
    });
    const groups = groupFindings(diagnosis);
    expect(headers(groups.wrong)).toEqual(['a', 'd']);
    expect(headers(groups.ifCredentialed)).toEqual(['b']);
    expect(headers(groups.remarks)).toEqual(['c']);
  });
});

describe('storyOf', () => {
  const url = 'https://api.example/';
  const actual = { kind: 'actual', method: 'PUT' } as const;
  const preflight = {
    kind: 'preflight',
    method: 'OPTIONS',
    answer: { status: 405, headers: [] },
  } as const;
  const onPreflight = [{ leg: { hop: 0, kind: 'preflight' } }] as const;

  it.each([
    [{ outcome: 'allowed' }, 'storyAllowed'],
    [{ outcome: 'unknown' }, 'storyUnknown'],
    [{ outcome: 'blocked', findings: [{}] }, 'storyActual'],
    [{ outcome: 'blocked', hops: [{ url, actual }] }, 'storyNoAnswer'],
    [
      { outcome: 'blocked', hops: [{ url, preflight, actual }], findings: onPreflight },
      'storyPreflight',
    ],
  ] as const)('%o', (row, key) => {
    expect(storyOf(entryOf(row)).key).toBe(key);
  });

  it('names the server on whose leg it failed', () => {
    const first = { url: 'https://a.example/', actual };
    const second = { url: 'https://b.example/', actual };
    const findings = [{ leg: { hop: 1, kind: 'actual' } }] as const;
    const { vars } = storyOf(entryOf({ outcome: 'blocked', hops: [first, second], findings }));
    expect(vars.server).toBe('https://b.example');
  });
});
