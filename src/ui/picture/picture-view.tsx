import type { Entry } from '../../diagnosis/index.ts';
import { t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { CredentialsNote } from './credentials-note.tsx';
import { LegView } from './leg-view.tsx';
import type { PictureHop } from './picture.ts';
import { pictureOf } from './picture.ts';

/** The exchange as messages between page and server, with what was checked on each answer. */
export function Picture({ entry }: { entry: Entry }) {
  const hops = pictureOf(entry);
  return (
    <section class="picture" id="section-picture" aria-label={t('picture')} data-testid="picture">
      <h3 class="visually-hidden">{t('picture')}</h3>
      {hops.map((hop, index) => (
        <HopView key={index} entry={entry} hop={hop} index={index} next={hops[index + 1]?.url} />
      ))}
      <CredentialsNote credentials={entry.diagnosis.credentials} />
    </section>
  );
}

interface HopProps {
  readonly entry: Entry;
  readonly hop: PictureHop;
  readonly index: number;
  readonly next: string | undefined;
}

function HopView({ entry, hop, index, next }: HopProps) {
  const { origin } = entry.exchange;
  return (
    <div class="hop">
      <div class="ends">
        <span class="end">
          <span class="end-role">{t('page')}</span> <HostileText text={origin} limit={80} fixed />
        </span>
        <span class="end">
          <span class="end-role">
            {index === 0 ? t('server') : t('serverAfterRedirect', { n: index })}
          </span>{' '}
          <HostileText text={hop.server} limit={80} fixed />
        </span>
      </div>
      <ol class="legs">
        {hop.legs.map((leg) => (
          <LegView key={leg.kind} leg={leg} url={hop.url} page={origin} next={next} />
        ))}
      </ol>
    </div>
  );
}
