import { useEffect, useRef } from 'preact/hooks';
import { t } from '../settings.ts';
import { Say } from '../ui/sentence.tsx';

export interface QuestionProps {
  readonly method: string;
  /** `undefined` when the reader typed no body. */
  readonly onSend: (body?: string) => void;
  readonly onCancel: () => void;
}

/** A method that may change data is sent again only when the reader says so. */
export function Question({ method, onSend, onCancel }: QuestionProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const send = (): void => {
    const text = body.current?.value ?? '';
    onSend(text === '' ? undefined : text);
  };
  return (
    <div role="group" aria-label={t('checkTitle')} data-testid="check-question">
      <p>
        <Say text="checkQuestion" vars={{ method }} />
      </p>
      <label>
        {t('checkBody')}
        <textarea ref={body} class="check-body" data-testid="check-body" spellcheck={false} />
      </label>
      <p class="again-line">
        <button type="button" ref={cancel} onClick={onCancel}>
          {t('checkCancel')}
        </button>
        <button type="button" class="primary" data-testid="check-send" onClick={send}>
          {t('checkSend', { method })}
        </button>
      </p>
    </div>
  );
}
