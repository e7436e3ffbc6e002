import { computed, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { clampSplit, SPLIT_LIMITS } from '../preferences.ts';
import { choose, preferences, t } from '../ui/state/settings.ts';
import { draggedSplit, layoutOf, steppedSplit } from './split-math.ts';

export interface SplitterProps {
  /** What is split: positions are measured against it. */
  readonly area: RefObject<HTMLElement | null>;
}

function drop(): void {
  if (dragged.value !== undefined) choose({ split: dragged.value });
  dragged.value = undefined;
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/ */
export function Splitter({ area }: SplitterProps) {
  const split = Math.round(currentSplit.value);
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !area.current) return;
    dragged.value = clampSplit(draggedSplit(event, area.current, layoutOf(area.current)));
  };
  const step = (event: KeyboardEvent) => {
    if (!area.current) return;
    const next = steppedSplit(event.key, split, layoutOf(area.current));
    if (next === undefined) return;
    event.preventDefault();
    choose({ split: clampSplit(next) });
  };
  return (
    <div
      role="separator"
      class="splitter"
      tabIndex={0}
      aria-label={t('resize')}
      aria-orientation="vertical"
      aria-valuenow={split}
      aria-valuemin={SPLIT_LIMITS.least}
      aria-valuemax={SPLIT_LIMITS.most}
      aria-controls="list-pane"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onLostPointerCapture={drop}
      onKeyDown={step}
    />
  );
}

/** The split under the pointer: stored once it is let go, not at every step of the way. */
const dragged = signal<number | undefined>(undefined);

export const currentSplit = computed(() => dragged.value ?? preferences.value.split);
