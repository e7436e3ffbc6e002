import { describe, expect, it } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import { planFixes } from '../plan.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import { entryOf } from '../testing.ts';
import { verifyCommands } from './curl.ts';
import { markQuoted } from './quoted.ts';

const codes = (url: string) =>
  planFixes([
    entryOf({
      url,
      method: 'DELETE',
      asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
      preflight: answer(405),
    }),
  ]).verify.map(({ code }) => code);

const purposes = (method: string) =>
  planFixes([entryOf({ method, actual: answer(200) })]).verify.map(({ purpose }) => purpose);

describe('the commands that check both legs', () => {
  it('repeat what failed: the preflight as it was asked, then the request with its method', () => {
    expect(codes('https://api.example/items?q=1')).toEqual([
      "curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: DELETE' -H 'Access-Control-Request-Headers: x-a,x-b' --url 'https://api.example/items?q=1' | head -c 4000",
      "curl -g -sS -i --path-as-is -X 'DELETE' -H 'Origin: https://app.example' -H 'x-a: YOUR-VALUE' -H 'x-b: YOUR-VALUE' --url 'https://api.example/items?q=1' | head -c 4000",
    ]);
  });

  it('say of a request that may change something that it is sent again', () => {
    expect(purposes('PUT').at(-1)).toEqual({
      id: 'verify-actual-repeats',
      vars: { method: 'PUT' },
    });
    expect(purposes('GET').at(-1)?.id).toBe('verify-actual');
  });

  it('keep a name and password out of the shell’s history', () => {
    expect(codes('https://bob:secret@api.example/a').join()).not.toMatch(/bob|secret/);
  });

  it('name no URL that is none', () => {
    const subject = subjectOf(entryOf({ actual: answer(200) }));
    const { policy } = policyOf([subject]);
    const nowhere = { ...subject, hop: { ...subject.hop, url: 'nonsense; id' } };
    const commands = verifyCommands(policy, nowhere).map(({ code }) => code);
    expect(commands).toEqual([expect.stringContaining("--url 'https://YOUR-URL.example/'")]);
  });

  it.each([
    [['x-a', '*', 'x-b'], " -H 'Access-Control-Request-Headers: x-a,x-b'"],
    [['*'], ''],
  ])(
    'ask what a browser would ask where no preflight was recorded: %s',
    (requestHeaders, named) => {
      const subject = subjectOf(entryOf({ actual: answer(200) }));
      const { policy } = policyOf([subject]);
      const asking = {
        ...policy,
        answersPreflight: true,
        requestHeaders: requestHeaders.map(markQuoted),
      };
      const [patch, get] = [['PATCH'], []].map(
        (asks) => verifyCommands({ ...asking, asks: asks.map(markQuoted) }, subject)[0]?.code,
      );
      const asked = (method: string): string =>
        `-X 'OPTIONS' -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: ${method}'${named} --url`;
      expect(patch).toContain(asked('PATCH'));
      expect(get).toContain(asked('GET'));
    },
  );

  it('ask again also for a preflight that passed', () => {
    const allowed = {
      'Access-Control-Allow-Origin': 'https://app.example',
      'Access-Control-Allow-Methods': 'PUT',
    };
    const row = { method: 'PUT', preflight: answer(204, allowed), actual: answer(200) };
    const { policy, verify } = planFixes([entryOf(row)]);
    expect(policy?.answersPreflight).toBe(false);
    expect(verify.map(({ purpose }) => purpose.id)).toEqual([
      'verify-preflight',
      'verify-actual-repeats',
    ]);
  });

  it('name an origin that nobody has where everybody is let in', () => {
    const [command] = planFixes([entryOf({ actual: answer(200) })], { publicData: true }).verify;
    expect(command?.code).toContain("-H 'Origin: https://anyone.example'");
  });

  it('ask what the browser asked, where that was recorded, and nothing more', () => {
    const asked = {
      'Access-Control-Request-Headers': 'mcp-protocol-version',
      'My-Access-Control-Request-Id': '7',
    };
    const row = { method: 'POST', asked, preflight: answer(405) };
    const { policy, verify } = planFixes([entryOf(row)]);
    expect(policy?.requestHeaders).toContain('mcp-session-id');
    expect(verify[0]?.code).toBe(
      "curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: mcp-protocol-version' --url 'https://api.example/items' | head -c 4000",
    );
  });

  it('name no method where it is the usual one', () => {
    const [command] = planFixes([entryOf({ actual: answer(200) })]).verify;
    expect(command?.code).toBe(
      "curl -g -sS -i --path-as-is -H 'Origin: https://app.example' --url 'https://api.example/items' | head -c 4000",
    );
  });

  it('leave the preflight out where there was none', () => {
    expect(planFixes([entryOf({ actual: answer(200) })]).verify).toHaveLength(1);
  });
});
