import type { ComponentChildren } from 'preact';
import { Say } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type { MessageAnswer } from './answer.ts';
import type { Added } from './proved.ts';
import { originIn } from './proved.ts';

export interface MissingFormProps {
  readonly answer: MessageAnswer;
  readonly added: Added;
  readonly onAdd: (added: Added) => void;
}

/** Fields for what a fix needs and the message does not carry; they stay when they are filled. */
export function MissingForm({ answer: { needs }, added, onAdd }: MissingFormProps) {
  return (
    <section class="message-missing" data-testid="message-missing">
      <h3>{t('messageMissing')}</h3>
      <p class="muted">{t('messageMissingWhy')}</p>
      {needs.includes('origin') && (
        <Field
          name="origin"
          label="messageOrigin"
          hint="messageOriginHint"
          value={added.origin}
          onText={(origin) => onAdd({ origin })}
        >
          {isWrongOrigin(added.origin) && (
            <span class="field-wrong" role="alert">
              <Say text="messageOriginWrong" />
            </span>
          )}
        </Field>
      )}
      {needs.includes('method') && (
        <Field
          name="method"
          label="messageMethod"
          hint="messageMethodHint"
          value={added.method}
          onText={(method) => onAdd({ method })}
        />
      )}
      {needs.includes('headers') && (
        <Field
          name="headers"
          label="messageHeaders"
          hint="messageHeadersHint"
          value={added.headers}
          onText={(headers) => onAdd({ headers })}
        />
      )}
    </section>
  );
}

/** Not while its beginning is being typed. */
function isWrongOrigin(typed = ''): boolean {
  return typed.length > 8 && originIn(typed) === undefined;
}

export interface FieldProps {
  readonly name: string;
  readonly label: 'messageOrigin' | 'messageMethod' | 'messageHeaders';
  readonly hint: 'messageOriginHint' | 'messageMethodHint' | 'messageHeadersHint';
  readonly value: string | undefined;
  readonly onText: (text: string) => void;
  readonly children?: ComponentChildren;
}

/** One line to type in, with its label and what it takes. */
export function Field({ name, label, hint, value, onText, children }: FieldProps) {
  const id = `added-${name}`;
  return (
    <p class="field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="text"
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <span class="muted" id={`${id}-hint`}>
        {t(hint)}
      </span>
      {children}
    </p>
  );
}
