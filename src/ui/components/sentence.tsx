import { useState } from 'preact/hooks';
import type { Segment } from '../../i18n/index.ts';
import { renderText } from '../../i18n/index.ts';
import { locale, t } from '../state/settings.ts';
import type { UiKey, UiVars, VarsArgs } from '../texts/translate.ts';
import { template } from '../texts/translate.ts';
import { CopyButton } from './code.tsx';
import { clip, makeVisible } from './format.ts';

export type Vars = Readonly<Record<string, string>>;

/** A template with its values: code in code type, values from the network made harmless. */
export function Sentence(props: { template: string; vars: Vars }) {
  return renderText(props.template, props.vars).map(piece);
}

/** A text of the interface whose values come from the network. */
export function Say<K extends UiKey>(props: { text: K } & SayVars<K>) {
  const { text, vars = {} }: { text: UiKey; vars?: Vars } = props;
  return <Sentence template={template(locale.value, text)} vars={vars} />;
}

type SayVars<K extends UiKey> =
  VarsArgs<K> extends [] ? { vars?: never } : { vars: Readonly<Record<keyof UiVars<K>, string>> };

/** Sentences that follow one another. */
export function Sentences(props: { list: readonly string[]; vars: Vars }) {
  return <Sentence template={props.list.join(' ')} vars={props.vars} />;
}

/** Sentences that stand for themselves: each is an item. */
export function Items(props: { list: readonly string[]; vars: Vars }) {
  const [first = '', ...others] = props.list;
  if (others.length === 0) return <p>{<Sentence template={first} vars={props.vars} />}</p>;
  return (
    <ul class="items">
      {props.list.map((line) => (
        <li key={line}>
          <Sentence template={line} vars={props.vars} />
        </li>
      ))}
    </ul>
  );
}

function piece({ kind, text }: Segment) {
  if (kind === 'text') return text;
  if (kind === 'value') return <HostileText text={text} />;
  const code = (
    <code>
      <Visible text={text} />
    </code>
  );
  if (kind === 'code') return code;
  return (
    <span class="copy-line">
      {code} <CopyButton code={text} what={text} />
    </span>
  );
}

const LIMIT = 240;

/**
 * A value from the network: as text, its invisible characters shown, set apart from the direction
 * of its surroundings, and cut when long.
 *
 * @param fixed no button to unfold the rest, where a button has no place
 */
export function HostileText(props: { text: string; limit?: number; fixed?: true }) {
  const [unfolded, setUnfolded] = useState(false);
  const { text, cut } = clip(props.text, unfolded ? Infinity : (props.limit ?? LIMIT));
  return (
    <bdi class="hostile">
      <Visible text={text} />
      {cut > 0 && '…'}
      {cut > 0 && props.fixed !== true && (
        <button type="button" class="link" onClick={() => setUnfolded(true)}>
          {t('showAll', { n: props.text.length })}
        </button>
      )}
    </bdi>
  );
}

/** A text with its unseen characters as marks. */
function Visible({ text }: { text: string }) {
  return makeVisible(text).map(({ kind, text: shown }) =>
    kind === 'mark' ? (
      <span key={shown} class="unseen">
        {shown}
      </span>
    ) : (
      shown
    ),
  );
}
