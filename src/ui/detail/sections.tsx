import type { ComponentChildren } from 'preact';
import { t } from '../settings.ts';

const LABELS = {
  picture: 'toPicture',
  findings: 'toFindings',
  fix: 'toFix',
  check: 'toCheck',
  again: 'toAgain',
  wording: 'toWording',
} as const;

export type SectionId = keyof typeof LABELS;

/** Ways to the parts of the explanation; the fix is one step away, however much is wrong. */
export function Sections(props: { ids: readonly SectionId[]; children: ComponentChildren }) {
  const { ids, children } = props;
  return (
    <div class="sections">
      {ids.length > 1 && (
        <nav aria-label={t('sections')}>
          {ids.map((id) => (
            <a key={id} href={`#section-${id}`}>
              {t(LABELS[id])}
            </a>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}
