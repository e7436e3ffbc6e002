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
