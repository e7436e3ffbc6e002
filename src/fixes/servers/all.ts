import type { Fix } from '../fix.ts';
import type { Policy } from '../policy/policy.ts';
import type { Compile } from './compile.ts';
import { compilers } from './generated/compilers.ts';
import type { ServerId } from './list.ts';

const COMPILERS: Readonly<Record<ServerId, Compile>> = compilers;

/** As `compile`, at once: for tests, exports and the command line, which want every server. */
export function compileNow(server: ServerId, policy: Policy): readonly Fix[] {
  return COMPILERS[server](policy);
}

export { ownLines as ownLinesNow } from './shared/settings.ts';
