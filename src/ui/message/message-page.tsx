import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanOptions } from '../../fixes/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { t } from '../settings.ts';
import { ToolPage } from '../tool-page.tsx';
import { answerTo } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import type { Added } from './known.ts';
import { pasted } from './pasted.ts';
import { titleOf } from './said.tsx';
import { Unknown } from './unknown.tsx';

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
