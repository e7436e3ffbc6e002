import type { ReasonId } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';

type Vars = Readonly<Record<string, string>>;

/** The variable that holds a value that would pass, by the MDN reason the message stands under. */
const EXPECTED: Readonly<Record<string, (vars: Vars) => string | undefined>> = {
  CORSMissingAllowOrigin: ({ origin }) => origin,
  CORSAllowOriginNotMatchingOrigin: ({ origin }) => origin,
  CORSMultipleAllowOriginNotAllowed: ({ origin }) => origin,
  CORSNotSupportingCredentials: ({ origin }) => origin,
  CORSMissingAllowCredentials: () => 'true',
  CORSMethodNotFound: ({ method }) => method,
  CORSMissingAllowHeaderFromPreflight: ({ names }) => names,
};

/** What would pass, as far as a message carries it; `null` is no origin to allow. */
export function expectedBy(reason: ReasonId, vars: Vars): Record<string, string> {
  const expected = EXPECTED[reasonById(reason).family ?? '']?.(vars);
  return expected === undefined || expected === 'null' ? {} : { expected };
}
