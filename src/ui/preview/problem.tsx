import type { PreviewProblem } from '../../protocol.ts';
import { t } from '../settings.ts';
import type { UiKey } from '../texts/translate.ts';
import { problem } from './wishes.ts';

const TEXTS = {
  gone: 'problemGone',
  moved: 'problemMoved',
  'no-access': 'problemAccess',
  'nothing-to-show': 'problemNothing',
  quota: 'problemQuota',
  refused: 'problemRefused',
  'tab-closed': 'problemTab',
} as const satisfies Record<PreviewProblem, UiKey>;

/** Why the preview of this exchange did not begin. */
export function Problem({ exchangeId }: { exchangeId: string }) {
  const why = problem.value?.exchangeId === exchangeId ? problem.value.why : undefined;
  return (
    <p class="preview-problem" role="alert" data-testid="preview-problem" data-why={why ?? ''}>
      {why !== undefined && t(TEXTS[why])}
    </p>
  );
}
