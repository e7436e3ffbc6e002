import { describe, expect, it } from 'vitest';
import type { Plan } from '../../fixes/index.ts';
import { compile } from '../../fixes/index.ts';
import { answerTo } from './answer.ts';
import '../../../test/languages.ts';

const chromium = (sentence: string) =>
  `Access to fetch at 'https://api.example/items?key=1' from origin 'https://app.example' has been blocked by CORS policy: ${sentence}`;
const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";
const firefox = (reason: string) =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/items. (Reason: ${reason}).`;
const MISSING = "No 'Access-Control-Allow-Origin' header is present on the requested resource.";

async function code(plan: Plan | undefined): Promise<string> {
  if (plan?.policy === undefined) return '';
  const { policy, servers } = plan;
  const fixes = await Promise.all(servers.map((server) => compile(server, policy, 'en')));
  return fixes
    .flat()
    .flatMap(({ blocks }) => blocks.map((block) => block.code))
    .join('\n');
}

function reasonOf(pasted: string, added = {}): string | undefined {
  return answerTo(pasted, added)?.entry.diagnosis.findings[0]?.reason;
}

describe('answerTo', () => {
  it('gives the fix when the message names all that it needs', async () => {
    const answer = answerTo(chromium(MISSING));
    expect(answer).toMatchObject({ browser: 'chromium', leg: 'actual', needs: [] });
    const pasted = await code(answer?.plan);
    expect(pasted).toContain('https://app.example');
    expect(pasted).not.toContain('Access-Control-Allow-Methods');
  });

  it('says what a preflight’s message lacks, and compiles once it is added', async () => {
    expect(answerTo(chromium(PREFLIGHT + MISSING))).toMatchObject({
      leg: 'preflight',
      needs: ['method', 'headers'],
      plan: undefined,
    });
    const added = { method: 'PUT', headers: 'X-Token, content-type' };
    const pasted = await code(answerTo(chromium(PREFLIGHT + MISSING), added)?.plan);
    expect(pasted).toMatch(/PUT/);
    expect(pasted).toMatch(/x-token/i);
  });

  it('asks for the origin, which Firefox never names', async () => {
    const message = firefox('CORS header ‘Access-Control-Allow-Origin’ missing');
    expect(answerTo(message)?.needs).toEqual(['origin', 'method', 'headers']);
    const added = { origin: 'http://localhost:5173/some/page', method: 'GET' };
    const answer = answerTo(message, added);
    expect(await code(answer?.plan)).toContain('http://localhost:5173');
    expect(await code(answer?.plan)).not.toContain('/some/page');
    expect(await code(answer?.plan)).not.toContain('app.example');
  });

  it.each(['null', 'app.example', 'file:///x', 'javascript:alert(1)', ''])(
    'takes %j for no origin to allow',
    (origin) => {
      expect(
        answerTo(firefox('CORS header ‘Access-Control-Allow-Origin’ missing'), {
          origin,
          method: 'GET',
        })?.plan,
      ).toBeUndefined();
    },
  );

  it('allows credentials where the message proves them', async () => {
    const wildcard =
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.";
    const pasted = await code(answerTo(chromium(wildcard))?.plan);
    expect(pasted).toContain('Access-Control-Allow-Credentials');
  });

  it('never asks for what fixes nothing', () => {
    for (const pasted of [firefox('CORS disabled'), firefox('CORS request not http')]) {
      expect(answerTo(pasted)).toMatchObject({ needs: [], plan: { servers: [] } });
    }
  });

  it.each([
    [
      "header has a value 'https://app.example/' that is not equal to the supplied origin.",
      'origin-trailing-slash',
    ],
    [
      "header has a value 'https://*.example' that is not equal to the supplied origin.",
      'origin-pattern',
    ],
    [
      "header has a value 'http://app.example' that is not equal to the supplied origin.",
      'CORSAllowOriginNotMatchingOrigin',
    ],
    ["header contains the invalid value 'origin-list'.", 'origin-malformed'],
    [
      "header contains multiple values 'https://a.example, https://a.example', but only one is allowed.",
      'CORSMultipleAllowOriginNotAllowed',
    ],
  ])('is as special as the values prove: %s', (sentence, reason) => {
    expect(reasonOf(chromium(`The 'Access-Control-Allow-Origin' ${sentence}`))).toBe(reason);
  });

  it.each([
    [chromium(PREFLIGHT + MISSING), 'CORSMissingAllowOrigin'],
    [chromium(`${PREFLIGHT}It does not have HTTP ok status.`), 'CORSPreflightDidNotSucceed'],
    [
      `${firefox('CORS header ‘Access-Control-Allow-Origin’ missing')} Status code: 405.`,
      'CORSMissingAllowOrigin',
    ],
    [
      `${firefox('CORS preflight response did not succeed')} Status code: 405.`,
      'preflight-method-not-allowed',
    ],
    [
      chromium(
        'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.',
      ),
      'json-content-type',
    ],
    [
      firefox('CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://app.example/’'),
      'CORSAllowOriginNotMatchingOrigin',
    ],
  ])('and no more special: %s', (pasted, reason) => {
    expect(reasonOf(pasted)).toBe(reason);
  });

  it('carries no stand-in into the texts', () => {
    const answer = answerTo(firefox('CORS header ‘Access-Control-Allow-Origin’ missing'));
    const vars = answer?.entry.diagnosis.findings[0]?.vars;
    expect(vars).toMatchObject({ url: 'https://api.example/items', host: 'api.example' });
    expect(JSON.stringify(vars)).not.toMatch(/app\.example|"(?:status|value|origin|method)"/);
  });

  it('has no answer to a text that is no message', () => {
    expect(answerTo('Uncaught ReferenceError: x is not defined')).toBeUndefined();
  });
});
