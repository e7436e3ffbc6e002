import { signal } from '@preact/signals';

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
