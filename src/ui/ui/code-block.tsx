import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Code } from '../highlight/code.tsx';
import type { CodeLanguage } from '../highlight/tokens.ts';
import { choose, preferences, t } from '../settings.ts';
import { CopyButton } from './copy-button.tsx';
import { selectContents } from './copy-text.ts';
import { WrapIcon } from './icons.tsx';

export interface PasteBlockProps {
  /** Exactly what the element's text is, and what is copied. */
  readonly code: string;
  /** What it is, for the copy button's name. */
  readonly what: string;
  /** Absent: in one colour. */
  readonly language: CodeLanguage | undefined;
  /** Inside what it is pasted: `http`, `server`, `location`, … */
  readonly context: string;
  /** How it is applied there. */
  readonly edit: 'insert' | 'replace' | 'extend';
  /** The one that a single key copies. */
  readonly isFirst?: boolean;
  /** Its label for the eye. */
  readonly children: ComponentChildren;
}

/** A file's text to paste, under its label. */
export function PasteBlock(props: PasteBlockProps) {
  const { code, what, language, context, edit, isFirst = false, children } = props;
  const { wrap } = preferences.value;
  const ref = useRef<HTMLPreElement>(null);
  return (
    <figure class="code-block">
      <figcaption class="block-head">
        {children}
        <WrapSwitch on={wrap} />
        <CopyButton code={code} what={what} isFirst={isFirst} onRefused={() => selectIn(ref)} />
      </figcaption>
      {/* The code is the only child: any blank in a `pre` would be pasted as well. */}
      <pre
        ref={ref}
        class={wrap ? '' : 'long-lines'}
        data-context={context}
        data-edit={edit}
        {...(wrap ? {} : { tabIndex: 0, role: 'group', 'aria-label': what })}
      >
        <code>{language === undefined ? code : <Code code={code} language={language} />}</code>
      </pre>
    </figure>
  );
}

/** Long lines go on below, or out of sight to be scrolled to. */
function WrapSwitch({ on }: { on: boolean }) {
  return (
    <button
      type="button"
      class="icon-button wrap"
      aria-pressed={on}
      aria-label={t('wrap')}
      title={t('wrapHint')}
      onClick={() => choose({ wrap: !on })}
    >
      <WrapIcon />
    </button>
  );
}

/** A command or a message: no `pre`, so that nobody takes it for a part of the configuration. */
export function CommandBlock(props: { code: string; what: string; language?: CodeLanguage }) {
  const { code, what, language } = props;
  const ref = useRef<HTMLElement>(null);
  return (
    <div class="code-block command-block">
      <code ref={ref} class="command">
        {language === undefined ? code : <Code code={code} language={language} />}
      </code>
      <CopyButton code={code} what={what} onRefused={() => selectIn(ref)} />
    </div>
  );
}

function selectIn(ref: RefObject<HTMLElement | null>): void {
  if (ref.current) selectContents(ref.current);
}
