import { signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type { PreviewSpec } from '../../fixes/preview/index.ts';
import type { PreviewAnswer, PreviewProblem, PreviewRequest } from '../../protocol.ts';

/** Why the last wish came to nothing, and for which exchange. */
export const problem = signal<{ exchangeId: string; why: PreviewProblem } | undefined>(undefined);

export async function startPreview({ exchange }: Entry, spec: PreviewSpec): Promise<void> {
  const { id: exchangeId, tabId } = exchange;
  problem.value = undefined;
  const answer = await ask({ type: 'preview-start', tabId, exchangeId, spec });
  if ('problem' in answer) problem.value = { exchangeId, why: answer.problem };
}

export function stopPreview(id: string): void {
  void ask({ type: 'preview-stop', id });
}

export function pinPreview(id: string, pinned: boolean): void {
  void ask({ type: 'preview-pin', id, pinned });
}

async function ask(request: PreviewRequest): Promise<PreviewAnswer> {
  try {
    return (await browser.runtime.sendMessage(request)) as PreviewAnswer;
  } catch (error) {
    // The background did not wake: an extension that was updated meanwhile has none for this page.
    console.error('Raison got no answer about a preview', error);
    return { problem: 'refused' };
  }
}
