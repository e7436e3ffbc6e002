import type { PlanOptions } from '../../fixes/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { FixPane } from '../fix/fix-pane.tsx';
import { t } from '../settings.ts';
import type { MessageAnswer } from './answer.ts';
import type { Added } from './known.ts';
import { MissingForm } from './missing-form.tsx';
import { Said } from './said.tsx';

export interface AnswerViewProps {
  readonly answer: MessageAnswer;
  readonly added: Added;
  readonly onAdd: (added: Added) => void;
  readonly options: PlanOptions;
  readonly onAdjust: (options: PlanOptions) => void;
  /** Opens the reference at a reason, where there is one. */
  readonly onReason: ((id: ReasonId) => void) | undefined;
}

/** The explanation that a message opens, what the fix still needs, and the fix. */
export function AnswerView(props: AnswerViewProps) {
  const { answer, options, onAdjust } = props;
  const { entry, plan, needs } = answer;
  return (
    <>
      <Said answer={answer} onReason={props.onReason} />
      {needs.includes('url') && (
        <p class="unexplained" data-testid="message-no-address">
          {t('messageNoAddress')}
        </p>
      )}
      {needs.length > 0 && !needs.includes('url') && (
        <MissingForm answer={answer} added={props.added} onAdd={props.onAdd} />
      )}
      {plan && <FixPane entry={entry} plan={plan} options={options} onAdjust={onAdjust} />}
    </>
  );
}
