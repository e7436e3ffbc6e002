import { signal } from '@preact/signals';
import type { ReasonId } from '../../reasons/index.ts';

/** What stands in the place of the requests, when the reader asked for it. */
export type Tool = 'message' | 'reasons';

export const tool = signal<Tool | undefined>(undefined);

/** What had the focus when a tool was opened: it gets it back. */
let opener: Element | null = null;

export function openTool(name: Tool): void {
  if (tool.peek() === undefined) opener = document.activeElement;
  tool.value = name;
}

export function closeTool(): void {
  tool.value = undefined;
  if (opener instanceof HTMLElement) opener.focus();
  opener = null;
}

export const chosenReason = signal<ReasonId>('CORSMissingAllowOrigin');
export const reasonSearch = signal('');

/** The page of all servers stands in the place of a reason. */
export const showsServers = signal(false);

/** Opens the reference at a reason, whatever was searched for before. */
export function showReason(id: ReasonId): void {
  reasonSearch.value = '';
  showsServers.value = false;
  chosenReason.value = id;
  openTool('reasons');
}
