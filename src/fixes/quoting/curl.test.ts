import { describe, expect, it } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import { planFixes } from '../plan.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import { entryOf } from '../testing.ts';
import { verifyCommands } from './curl.ts';

const codes = (url: string) =>
  planFixes([
    entryOf({
      url,
      method: 'DELETE',
      asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
      preflight: answer(405),
    }),
  ]).verify.map(({ code }) => code);

describe('the commands that check both legs', () => {
  it('ask as the browser asks, and never repeat a request that changes something', () => {
    expect(codes('https://api.example/items?q=1')).toEqual([
      "curl -g -sS -o /dev/null -D - -X OPTIONS -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: DELETE' -H 'Access-Control-Request-Headers: x-a,x-b' --url 'https://api.example/items?q=1'",
      "curl -g -sS -o /dev/null -D - -H 'Origin: https://app.example' --url 'https://api.example/items?q=1'",
    ]);
  });

  it('keep a name and password out of the shell’s history', () => {
    expect(codes('https://bob:secret@api.example/a').join()).not.toMatch(/bob|secret/);
  });

  it('name no address that is none', () => {
    const { policy } = policyOf([subjectOf(entryOf({ actual: answer(200) }))]);
    const commands = verifyCommands({ ...policy, url: 'nonsense; id' }).map(({ code }) => code);
    expect(commands).toEqual([expect.stringMatching(/--url 'https:\/\/YOUR-URL\.example\/'$/)]);
  });

  it('leave the preflight out where there was none', () => {
    expect(planFixes([entryOf({ actual: answer(200) })]).verify).toHaveLength(1);
  });
});
