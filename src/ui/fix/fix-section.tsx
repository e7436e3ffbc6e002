import { signal } from '@preact/signals';
import type { Entry } from '../../diagnosis/index.ts';
import type { FixPlan, PlanOptions, ServerId } from '../../fixes/index.ts';
import { PreviewOffer } from '../preview/preview-offer.tsx';
import { t } from '../settings.ts';
import { Tabs } from '../ui/tabs.tsx';
import { Adjust } from './adjust.tsx';
import { Commands } from './commands.tsx';
import { Notes } from './notes.tsx';
import { Owner } from './owner.tsx';
import { ServerFixes } from './server-fixes.tsx';

/** The reader's own server, once chosen; until then the detected one leads. */
const chosenServer = signal<ServerId | undefined>(undefined);

const NAMES: Readonly<Record<Exclude<ServerId, 'headers'>, string>> = {
  nginx: 'Nginx',
  apache: 'Apache',
  caddy: 'Caddy',
  haproxy: 'HAProxy',
  express: 'Express',
  vite: 'Vite',
};

function nameOf(server: ServerId): string {
  return server === 'headers' ? t('otherServer') : NAMES[server];
}

export interface FixSectionProps {
  readonly entry: Entry;
  readonly plan: FixPlan;
  readonly options: PlanOptions;
  readonly onAdjust: (options: PlanOptions) => void;
}

/** The fix, what to do without a server of one's own, and how to check it. */
export function FixSection({ entry, plan, options, onAdjust }: FixSectionProps) {
  const mendable = plan.fixes.length > 0;
  return (
    <>
      {mendable && (
        <section class="fixes" id="section-fix" aria-label={t('fix')}>
          <h3>{t('fix')}</h3>
          <Adjust entry={entry} options={options} onChange={onAdjust} />
          <Notes title="refused" notes={plan.refused} />
          <ServerTabs plan={plan} />
        </section>
      )}
      <PreviewOffer entry={entry} options={options} />
      <Advice plan={plan} />
      {mendable && <Owner entry={entry} />}
      {plan.verify.length > 0 && (
        <section class="verify" id="section-check" data-testid="verify">
          <h3>{t('verify')}</h3>
          <Commands commands={plan.verify} />
        </section>
      )}
    </>
  );
}

/** One tab a server; the detected or chosen one first. */
export function ServerTabs({ plan: { fixes } }: { plan: FixPlan }) {
  const servers = [...new Set(fixes.map(({ server }) => server))];
  const wanted = servers.find((server) => server === chosenServer.value) ?? servers[0];
  if (wanted === undefined) return null;
  return (
    <Tabs
      name="server"
      label={t('servers')}
      selected={wanted}
      onSelect={(server) => (chosenServer.value = server)}
      tabs={servers.map((server) => ({
        id: server,
        label: nameOf(server),
        panel: <ServerFixes fixes={fixes.filter((fix) => fix.server === server)} />,
      }))}
    />
  );
}

/** What no server’s configuration does. */
export function Advice({ plan: { advice, fixes } }: { plan: FixPlan }) {
  if (advice.length === 0) return null;
  return (
    <section class="advice" data-testid="advice">
      <Notes title={fixes.length === 0 ? 'adviceTitle' : 'alsoTitle'} notes={advice} />
    </section>
  );
}
