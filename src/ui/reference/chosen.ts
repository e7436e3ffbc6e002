import { signal } from '@preact/signals';
import type { ReasonId } from '../../reasons/index.ts';
import { openTool } from '../state/tool.ts';

export const chosenReason = signal<ReasonId>('CORSMissingAllowOrigin');
export const reasonSearch = signal('');

/** Opens the reference at a reason, whatever was searched for before. */
export function showReason(id: ReasonId): void {
  reasonSearch.value = '';
  chosenReason.value = id;
  openTool('reasons');
}
