import { t } from '../settings.ts';

/** How many fail alike; a click on the number unfolds them, as does the right arrow key. */
export function Alike({ n }: { n: number }) {
  return (
    <>
      <span class="alike" aria-hidden="true">
        {n}
      </span>
      <span class="visually-hidden">{t('countAlike', { n })}: </span>
    </>
  );
}
