import { computed, signal } from '@preact/signals';
import { preferences } from '../ui/settings.ts';

/** The split under the pointer: stored once it is let go, not at every step of the way. */
export const dragged = signal<number | undefined>(undefined);

export const currentSplit = computed(() => dragged.value ?? preferences.value.split);
