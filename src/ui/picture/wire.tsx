import type { ComponentChildren } from 'preact';

/** An arrow with its label. Drawn by the style sheet: a screen reader hears the label alone. */
export function Wire(props: {
  to: 'server' | 'page';
  broken: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={`wire wire-to-${props.to}${props.broken ? ' wire-broken' : ''}`}>
      <span class="wire-label">{props.children}</span>
      <span class="wire-line" aria-hidden="true">
        <svg class="wire-tip" viewBox="0 0 10 10">
          <path d={props.broken ? 'M2 2l6 6M8 2l-6 6' : TIPS[props.to]} />
        </svg>
      </span>
    </div>
  );
}

const TIPS = { server: 'M3 1l5 4-5 4', page: 'M7 1L2 5l5 4' } as const;
