import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../diagnosis/index.ts';
import type { Mark } from '../detail/exchange-steps.ts';

/**
 * The icon set: each meaning has its own outline, so that it can be told without colour.
 * Decoration only: the text beside an icon says the same.
 */
function Icon(props: { name: string; children: ComponentChildren }) {
  return (
    <svg class={`icon icon-${props.name}`} viewBox="0 0 16 16" aria-hidden="true">
      {props.children}
    </svg>
  );
}

const CROSS = 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.800 4.800';
const TICK = 'M3 8.500l3.200 3.200L13 4.800';
const QUESTION = 'M6.300 6.600a1.700 1.700 0 1 1 2.500 1.500c-.6.3-.8.6-.8 1.100M8 11v.2';

/** Octagon with a cross, bare tick, dotted ring. */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  return <Icon name={outcome}>{OUTCOMES[outcome]}</Icon>;
}

const OUTCOMES = {
  blocked: (
    <>
      <path class="fill" d="M5.100 1h5.800L15 5.100v5.800L10.900 15H5.100L1 10.900V5.100z" />
      <path class="ink" d={CROSS} />
    </>
  ),
  allowed: <path class="line" d={TICK} />,
  unknown: <circle class="line dotted" cx="8" cy="8" r="5.5" />,
} as const satisfies Record<Outcome, unknown>;

/** Bare tick, bare cross, diamond with a question, triangle with a stroke. */
export function MarkIcon({ mark }: { mark: Mark }) {
  return <Icon name={mark}>{MARKS[mark]}</Icon>;
}

const MARKS = {
  pass: <path class="line" d={TICK} />,
  fail: <path class="line" d="M4 4l8 8M12 4l-8 8" />,
  depends: (
    <>
      <path class="line thin" d="M8 .9L15.100 8 8 15.100.9 8z" />
      <path class="line thin" d={QUESTION} />
    </>
  ),
  warn: (
    <>
      <path class="line thin" d="M8 1.800L15 14.200H1z" />
      <path class="line thin" d="M8 6v4M8 12v.2" />
    </>
  ),
} as const satisfies Record<Mark, unknown>;

export function ClearIcon() {
  return (
    <Icon name="clear">
      <circle class="line thin" cx="8" cy="8" r="6" />
      <path class="line thin" d="M3.800 3.800l8.400 8.400" />
    </Icon>
  );
}

export function GearIcon() {
  return (
    <Icon name="gear">
      <path
        class="line thin"
        d="M6.900 1.500h2.200l.4 1.900 1.300.7 1.900-.6 1.100 1.900-1.500 1.300v1.500l1.500 1.300-1.100 1.900-1.900-.6-1.300.7-.4 1.900H6.900l-.4-1.900-1.300-.7-1.900.6-1.100-1.900 1.500-1.300V6.700L2.200 5.400l1.100-1.900 1.900.6 1.300-.7z"
      />
      <circle class="line thin" cx="8" cy="7.500" r="2" />
    </Icon>
  );
}

export function OpenIcon() {
  return (
    <Icon name="open">
      <path class="line thin" d="M8 10.500v-9M4.500 5L8 1.500 11.500 5M2 10v4h12v-4" />
    </Icon>
  );
}

export function ShareIcon() {
  return (
    <Icon name="share">
      <path class="line thin" d="M8 1.500v9M4.500 7L8 10.500 11.500 7M2 10v4h12v-4" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon name="copy">
      <path class="line thin" d="M5.500 5.500h8v8.500h-8zM10.500 5.500V2h-8v8.500h3" />
    </Icon>
  );
}

/** A line that goes on below. */
export function WrapIcon() {
  return (
    <Icon name="wrap">
      <path
        class="line thin"
        d="M2 3.500h12M2 8h9.500a2.500 2.500 0 0 1 0 5H8M10 11l-2 2 2 2M2 12.500h3"
      />
    </Icon>
  );
}

/** A console line in a speech bubble. Decoration: the button says the same in words. */
export function MessageIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path class="line thin" d="M1.500 2.500h13v9H7l-3.500 3v-3h-2z" />
      <path class="line thin" d="M4.500 5.200l2 1.800-2 1.800M8.500 9h3" />
    </svg>
  );
}

/** An open book. */
export function ReasonsIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="line thin"
        d="M8 4v9.500M8 4C6.500 2.700 4.500 2.500 1.500 2.500v10C4.500 12.500 6.500 12.700 8 13.500"
      />
      <path class="line thin" d="M8 4c1.500-1.300 3.500-1.500 6.500-1.500v10c-3 0-5 .2-6.500 1" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path class="line thin" d="M3.500 3.500l9 9M12.500 3.500l-9 9" />
    </svg>
  );
}
