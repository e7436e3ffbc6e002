import { expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { valuesSaid } from './diagnosis.ts';
import { answer, exchangeOf, PAGE } from './testing.ts';

const HEADER = 'HeaderDisallowedByPreflightResponse';

const refused = (names: string) =>
  diagnose(
    exchangeOf([
      {
        method: 'PUT',
        asked: { 'Access-Control-Request-Headers': names },
        preflight: answer(204, {
          'Access-Control-Allow-Origin': PAGE,
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'PUT',
        }),
      },
    ]),
  );

it('names one header at a time, as Chromium does', () => {
  expect(valuesSaid(refused('x-a,x-b'), HEADER)).toEqual(['x-a', 'x-b']);
  expect(valuesSaid(refused('x-a'), HEADER)).toEqual(['x-a']);
});

it('leaves a list in one piece that is one value', () => {
  const several = answer(200, { 'Access-Control-Allow-Origin': `${PAGE}, *` });
  const diagnosis = diagnose(exchangeOf([{ actual: several }]));
  expect(valuesSaid(diagnosis, 'MultipleAllowOriginValues')).toEqual([`${PAGE}, *`]);
});
