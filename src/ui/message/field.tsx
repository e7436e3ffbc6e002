import type { ComponentChildren } from 'preact';
import { t } from '../settings.ts';

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
