import type { Segment } from '../../i18n/index.ts';
import { renderText } from '../../i18n/index.ts';
import { locale } from '../settings.ts';
import type { UiKey, UiVars, VarsArgs } from '../texts/translate.ts';
import { template } from '../texts/translate.ts';
import { HostileText, Visible } from './hostile-text.tsx';

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
  return (
    <code>
      <Visible text={text} />
    </code>
  );
}
