import type { FieldCase } from '../case.ts';
import { FIFTH_BATCH } from './fifth-batch.ts';
import { FOURTH_BATCH } from './fourth-batch.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { LOGINS_AND_FILES } from './logins-and-files.ts';
import { SECOND_BATCH } from './second-batch.ts';
import { SERVICES } from './services.ts';
import { SIXTH_BATCH } from './sixth-batch.ts';
import { THIRD_BATCH } from './third-batch.ts';
import type { Report } from './unseen.ts';
import { caseOf } from './unseen.ts';

/** Every report that was found after the reasons and their texts were written, by its name. */
export const UNSEEN: Readonly<Record<string, Report>> = {
  ...FRAMEWORKS,
  ...SERVICES,
  ...LOGINS_AND_FILES,
  ...SECOND_BATCH,
  ...THIRD_BATCH,
  ...FOURTH_BATCH,
  ...FIFTH_BATCH,
  ...SIXTH_BATCH,
};

/** The same as cases that are replayed like those of `cases/`. */
export function unseenCases(): FieldCase[] {
  return Object.entries(UNSEEN).map(([id, report]) => caseOf(id, report));
}
