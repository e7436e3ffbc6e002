import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  /** Says its label beside the icon. */
  readonly labelled?: boolean;
  readonly children: ComponentChildren;
}

/** Room between a menu and the window's edges. */
const EDGE = 4;

/**
 * A button and the box that it opens. The browser closes it on Escape and on a click elsewhere, and
 * gives the focus back to the button.
 */
export function Menu({ id, label, icon, labelled = false, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={labelled ? 'tool-button' : 'icon-button'}
        title={label}
        aria-label={label}
        popovertarget={id}
        data-testid={`open-${id}`}
      >
        {icon}
        {labelled && <span>{label}</span>}
      </button>
      <div
        ref={box}
        id={id}
        class="menu"
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={() => {
          if (button.current && box.current) putBeside(box.current, button.current);
        }}
      >
        {children}
      </div>
    </>
  );
}

/** Under the button, within the window. */
function putBeside(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - width - EDGE);
  const top = Math.min(at.bottom + 2, innerHeight - height - EDGE);
  box.style.left = `${Math.max(EDGE, left)}px`;
  box.style.top = `${Math.max(EDGE, top)}px`;
}
