import { describe, expectTypeOf, it } from 'vitest';
import type { Translated, VarsOf } from './text.ts';

type En = {
  readonly title: 'a {x}';
  readonly choice: '{n|one=first|=none} of {m}';
  readonly list: readonly ['b', { readonly when: 'late'; readonly text: 'c {y}' }];
  readonly plural: { readonly one: '{n} of {m}'; readonly other: '{n} of {m}s' };
};

type Fr<Changes> = Omit<
  {
    readonly title: 'le {x}';
    readonly choice: '{m} : {n|one=premier|=aucun}';
    readonly list: readonly ['b', { readonly when: 'late'; readonly text: 'un {y}' }];
    readonly plural: {
      readonly one: '{n} {m}';
      readonly many: '{n} {m}';
      readonly other: '{n} {m}';
    };
  },
  keyof Changes
> &
  Changes;

/** Does the compiler take it for a translation? */
type Accepts<Changes> = Fr<Changes> extends Translated<En, Fr<Changes>> ? true : false;

describe('what the compiler holds against a translation', () => {
  it('is nothing when all is there', () => {
    expectTypeOf<Accepts<unknown>>().toEqualTypeOf<true>();
  });

  it('is another variable', () => {
    expectTypeOf<Accepts<{ readonly title: 'le {y}' }>>().toEqualTypeOf<false>();
    expectTypeOf<Accepts<{ readonly title: 'le' }>>().toEqualTypeOf<false>();
    expectTypeOf<Accepts<{ readonly plural: { readonly other: '{n}' } }>>().toEqualTypeOf<false>();
  });

  it('is another case of a choice', () => {
    expectTypeOf<
      Accepts<{ readonly choice: '{n|two=deuxième|=aucun} {m}' }>
    >().toEqualTypeOf<false>();
  });

  it('is another length of a list, another variable in it or another condition', () => {
    type Late<Text> = { readonly when: 'late'; readonly text: Text };
    expectTypeOf<Accepts<{ readonly list: readonly ['b'] }>>().toEqualTypeOf<false>();
    expectTypeOf<Accepts<{ readonly list: readonly ['b', Late<'z'>] }>>().toEqualTypeOf<false>();
    expectTypeOf<Accepts<{ readonly list: readonly ['b', 'c {y}'] }>>().toEqualTypeOf<false>();
    expectTypeOf<
      Accepts<{ readonly list: readonly ['b', { readonly when: 'early'; readonly text: 'c {y}' }] }>
    >().toEqualTypeOf<false>();
  });

  it('is a missing key or one too many', () => {
    expectTypeOf<Translated<En, Omit<Fr<unknown>, 'title'>>['title']>().toEqualTypeOf<never>();
    expectTypeOf<Translated<En, Fr<{ readonly more: 'x' }>>['more']>().toEqualTypeOf<never>();
  });
});

describe('the variables of a text', () => {
  it('are those of all its sentences', () => {
    expectTypeOf<VarsOf<En['title']>>().toEqualTypeOf<'x'>();
    expectTypeOf<VarsOf<En['choice']>>().toEqualTypeOf<'n' | 'm'>();
    expectTypeOf<VarsOf<En['list']>>().toEqualTypeOf<'y'>();
    expectTypeOf<VarsOf<En['plural']>>().toEqualTypeOf<'n' | 'm'>();
  });
});
