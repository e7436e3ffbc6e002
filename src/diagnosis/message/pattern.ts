import type { ReasonId } from '../../reasons/index.ts';

/** One sentence a browser prints. Named groups become variables of the reason's texts. */
export interface MessagePattern {
  readonly reason: ReasonId;
  /** Matched against folded text (see `fold.ts`), so quotes are straight and blanks are single. */
  readonly sentence: RegExp;
}
