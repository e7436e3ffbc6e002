import { describe, expect, it } from 'vitest';
import { entryOf } from '../testing.ts';
import { groupFindings } from './finding-groups.ts';
import { storyOf, toldFinding } from './story.ts';

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

describe('the story', () => {
  const url = 'https://api.example/';
  const actual = { kind: 'actual', method: 'PUT' } as const;
  const answered = { ...actual, answer: { status: 500, headers: [] } };
  const preflight = {
    kind: 'preflight',
    method: 'OPTIONS',
    answer: { status: 204, headers: [] },
  } as const;

  it.each([
    [{ outcome: 'allowed' }, 'storyAllowed'],
    [{ outcome: 'unknown' }, 'storyUnknown'],
    [{ outcome: 'blocked' }, 'storyActual'],
    [{ outcome: 'blocked', hops: [{ url, actual }] }, 'storyNoAnswer'],
    [{ outcome: 'blocked', hops: [{ url, preflight, actual }] }, 'storyNoAnswer'],
  ] as const)('of %o', (row, key) => {
    expect(storyOf(entryOf(row)).key).toBe(key);
  });

  it('is of the server that answered last', () => {
    const hops = [
      { url: 'https://a.example/', actual },
      { url: 'https://b.example/x', actual: answered },
    ] as const;
    const { vars } = storyOf(entryOf({ outcome: 'blocked', hops }));
    expect(vars).toMatchObject({ server: 'https://b.example', status: '500' });
  });

  it('is the root cause’s, where one explains a failure', () => {
    const findings = [{ header: 'a' }, { header: 'b' }];
    const unexplained = { explained: false };
    expect(toldFinding(entryOf({ outcome: 'blocked', findings }))?.header).toBe('a');
    expect(toldFinding(entryOf({ outcome: 'unknown', findings }))).toBeUndefined();
    expect(toldFinding(entryOf({ outcome: 'allowed', findings }))).toBeUndefined();
    expect(
      toldFinding(entryOf({ outcome: 'blocked', findings, diagnosis: unexplained })),
    ).toBeUndefined();
  });
});
