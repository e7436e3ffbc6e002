import { useState } from 'preact/hooks';
import type { Fix, FixVariant } from '../../fixes/index.ts';
import { t } from '../settings.ts';
import { FixView } from './fix-view.tsx';

const VARIANTS = {
  location: 'variantLocation',
  map: 'variantMap',
  server: 'variantServer',
  vhost: 'variantVhost',
  htaccess: 'variantHtaccess',
  list: 'variantList',
  only: 'variantOnly',
} as const satisfies Record<FixVariant, string>;

/** One server's fixes: they are alternatives, so one is shown at a time. */
export function ServerFixes({ fixes }: { fixes: readonly Fix[] }) {
  const [chosen, setChosen] = useState<FixVariant>();
  const shown = fixes.find(({ variant }) => variant === chosen) ?? fixes[0];
  return (
    <>
      {fixes.length > 1 && (
        <fieldset class="variants">
          <legend class="visually-hidden">{t('variants')}</legend>
          {fixes.map(({ server, variant }) => (
            <label key={variant}>
              <input
                type="radio"
                name={`variant-${server}`}
                checked={variant === shown?.variant}
                onChange={() => setChosen(variant)}
              />
              {t(VARIANTS[variant])}
            </label>
          ))}
        </fieldset>
      )}
      {fixes.map((fix) => (
        <FixView key={fix.variant} fix={fix} hidden={fix !== shown} />
      ))}
    </>
  );
}
