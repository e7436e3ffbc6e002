import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanOptions } from '../../fixes/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { filledTitle } from '../components/format.ts';
import { Items } from '../components/sentence.tsx';
import { ToolPage } from '../components/tool-page.tsx';
import { FindingBody } from '../detail/findings.tsx';
import { MdnLink } from '../detail/wording.tsx';
import { FixPane } from '../fix/fix-pane.tsx';
import { locale, t } from '../state/settings.ts';
import type { MessageAnswer } from './answer.ts';
import { answerTo, toldText } from './answer.ts';
import { MissingForm } from './missing-form.tsx';
import type { Added } from './proved.ts';

/** A console line pasted from anywhere, explained as it is typed. */
export function MessagePage({ onReason }: { onReason?: (id: ReasonId) => void }) {
  const [added, setAdded] = useState<Added>({});
  const [options, setOptions] = useState<PlanOptions>({});
  const text = pasted.value;
  const answer = useMemo(() => answerTo(text, added, options), [text, added, options]);
  return (
    <ToolPage title={t('explainMessage')} testId="message">
      <Box />
      {/* The name is said aloud; the rest is there to be read. */}
      <output class="visually-hidden">{answer && titleOf(answer)}</output>
      <div class="message-answer detail">
        {text.trim() !== '' && answer === undefined && <Unknown />}
        {answer && (
          <AnswerView
            answer={answer}
            added={added}
            onAdd={(more) => setAdded({ ...added, ...more })}
            options={options}
            onAdjust={setOptions}
            onReason={onReason}
          />
        )}
      </div>
    </ToolPage>
  );
}

function Box() {
  const area = useRef<HTMLTextAreaElement>(null);
  // Before anything can be typed: a paste may follow the click at once.
  useLayoutEffect(() => area.current?.focus(), []);
  const empty = () => {
    pasted.value = '';
    area.current?.focus();
  };
  return (
    <div class="message-box">
      <label for="pasted">{t('messageLabel')}</label>
      <textarea
        id="pasted"
        ref={area}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        placeholder={t('messagePlaceholder')}
        aria-describedby="pasted-hint"
        value={pasted.value}
        onInput={({ currentTarget }) => (pasted.value = currentTarget.value)}
      />
      <p class="message-under">
        <span class="muted" id="pasted-hint">
          {t('messageExpects')}
        </span>
        {pasted.value !== '' && (
          <button type="button" class="link" onClick={empty}>
            {t('messageClear')}
          </button>
        )}
      </p>
    </div>
  );
}

/** No guess: what was looked for, and where the named reason may stand. The text stays. */
export function Unknown() {
  return (
    <section class="unexplained" data-testid="message-unknown">
      <h2>{t('messageUnknown')}</h2>
      <Items list={t('messageUnknownDo').split('\n')} vars={{}} />
    </section>
  );
}

/** What stands in the box: kept while the box is closed, and forgotten with the page. */
export const pasted = signal('');

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

/** Languages call them the same. */
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'Safari' } as const;

export interface SaidProps {
  readonly answer: MessageAnswer;
  readonly onReason: ((id: ReasonId) => void) | undefined;
}

/** What the message says: the named reason, whose wording it is, and the reason's texts. */
export function Said({ answer, onReason }: SaidProps) {
  const { browser, leg } = answer;
  const { reason, vars } = answer.finding;
  const { text, leavesOut } = toldText(sentencesOf(answer.finding, locale.value), vars);
  return (
    <section class="message-said" data-testid="explained" data-reason={reason}>
      <h2>{titleOf(answer)}</h2>
      <p class="tags message-tags">
        {browser && <span class="tag">{t('messageSaidBy', { browser: BROWSERS[browser] })}</span>}
        {leg && (
          <span class="tag">
            {t(leg === 'preflight' ? 'messageOnPreflight' : 'messageOnActual')}
          </span>
        )}
        <code>{reason}</code>
      </p>
      <h3 class="visually-hidden">{t('messageAbout')}</h3>
      <FindingBody text={text} vars={vars} />
      {leavesOut && <p class="muted">{t('messageLeftOut')}</p>}
      <MdnLink reason={reason} />
      {onReason && (
        <p>
          <button type="button" class="link" onClick={() => onReason(reason)}>
            {t('messageAlso')}
          </button>
        </p>
      )}
    </section>
  );
}

export function titleOf({ finding }: MessageAnswer): string {
  const { text } = toldText(sentencesOf(finding, locale.value), finding.vars);
  return filledTitle(text.title, finding.vars, locale.value);
}
