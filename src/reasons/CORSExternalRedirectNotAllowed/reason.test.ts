import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const preflight = (status: number, location?: string) =>
  reason.evaluate(
    facts({
      kind: 'preflight',
      method: 'PUT',
      status,
      headers: location === undefined ? {} : { Location: location },
    }),
  );

describe('CORSExternalRedirectNotAllowed', () => {
  it.each([301, 302, 303, 307, 308])('holds for a preflight answered %i', (status) => {
    expect(preflight(status, '/elsewhere')?.vars.location).toBe('https://api.example/elsewhere');
  });

  it('is fixable by headers within one origin only: OPTIONS can be answered before the redirect', () => {
    expect(reason.fixableBy).toBe('page');
    expect(preflight(301, '/items/')?.fixableBy).toBe('cors-headers');
    expect(preflight(301, 'https://cdn.example/')).not.toHaveProperty('fixableBy');
  });

  it.each([200, 204, 300, 304, 305, 404])('does not hold for %i', (status) => {
    expect(preflight(status, '/elsewhere')).toBeUndefined();
  });

  it.each([undefined, ''])('is no redirect with Location %s (seen in Chromium 156)', (location) => {
    expect(preflight(302, location)).toBeUndefined();
  });

  it.each([
    ['https://ann:secret@idp.example/in?code=abc#x', 'https://idp.example/in?…'],
    ['//ann:secret@[bad/', '//[bad/'],
  ])('shows nothing secret of %s', (location, shown) => {
    expect(preflight(302, location)).toMatchObject({ value: shown, vars: { location: shown } });
  });
});
