import { describe, expect, it, vi } from 'vitest';
import { countFailures } from '../diagnosis/index.ts';
import { badgeText } from './badge.ts';
import { completed, error, headers, play, send } from './capture/testing.ts';
import { DiagnosisCache } from './ports/diagnosis-cache.ts';
import { NO_PREVIEWS } from './ports/testing.ts';

vi.mock('../browser.ts', () => ({ browser: {} }));

const diagnoses = new DiagnosisCache(NO_PREVIEWS);
await diagnoses.ready;

const MISSING = {};
const STAR = { 'Access-Control-Allow-Origin': '*' };

function request(id: number, url: string, answer: Record<string, string>, method = 'GET') {
  const about = { requestId: `${id}`, url, method };
  const end = answer === STAR ? completed(about) : error('net::ERR_FAILED', about);
  return [send(about), headers(200, about, answer), end];
}

function count(...requests: ReturnType<typeof request>[]): number {
  const exchanges = play('chromium', requests.flat()).map(({ exchange }) => exchange);
  return countFailures(diagnoses.entriesOf(exchanges));
}

describe('distinct failures', () => {
  it('count the same cause at the same endpoint once, whatever the query', () => {
    expect(
      count(
        request(1, 'http://api.test/a?page=1', MISSING),
        request(2, 'http://api.test/a?page=2', MISSING),
      ),
    ).toBe(1);
  });

  it('tell endpoints and methods apart', () => {
    expect(
      count(
        request(1, 'http://api.test/a', MISSING),
        request(2, 'http://api.test/b', MISSING),
        request(3, 'http://api.test/a', MISSING, 'POST'),
      ),
    ).toBe(3);
  });

  it('leave out what passed and what was given up', () => {
    const about = { requestId: '9' };
    const givenUp = [send(about), headers(302, about), error('net::ERR_ABORTED', about)];
    expect(count(request(1, 'http://api.test/a', STAR), givenUp as never)).toBe(0);
  });
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('shows %i as "%s"', (failures, text) => expect(badgeText(failures)).toBe(text));
});
