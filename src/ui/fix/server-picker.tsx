import type { Entry } from '../../diagnosis/index.ts';
import type { Plan, ServerId } from '../../fixes/index.ts';
import { serverById } from '../../fixes/index.ts';
import { Say } from '../components/sentence.tsx';
import type { ServerChoice } from '../state/server-choice.ts';
import { t } from '../state/settings.ts';

/** Names are the same in every language, but for what stands for all others. */
export function serverName(server: ServerId): string {
  return server === 'headers' ? t('otherServer') : serverById(server).name;
}

/** A plan has the detected server first; in the list each keeps its usual place. */
export function inUsualPlace({ servers, detected }: Plan): readonly ServerId[] {
  const [first, ...others] = servers;
  if (detected === undefined || first !== detected) return servers;
  const usual = USUAL.indexOf(first);
  return usual < 0 ? [...others, first] : others.toSpliced(usual, 0, first);
}

/** The server whose sign others show, too. */
export function likelyOf({ layers, likely }: Plan): ServerId | undefined {
  if (layers.some(({ perhaps }) => likely !== undefined && perhaps === likely)) return likely;
  return layers.find(({ server, certainty }) => server === likely && certainty === 'likely')
    ?.server;
}

const USUAL: readonly ServerId[] = ['nginx', 'apache'];

export interface ServerPickerProps {
  readonly servers: readonly ServerId[];
  readonly choice: ServerChoice;
  readonly onChoose: (choice: ServerChoice) => void;
  /** What the response names without being sure of it. */
  readonly likely?: ServerId | undefined;
}

/**
 * One list for all servers. A native one: it has type-ahead and the keyboard of every platform, and
 * sixty servers take no more room than six.
 */
export function ServerPicker({ servers, choice, onChoose, likely }: ServerPickerProps) {
  return (
    <select
      class="server-picker"
      aria-label={t('servers')}
      title={t('servers')}
      data-testid="server-picker"
      value={choice}
      onChange={({ currentTarget: { value } }) =>
        onChoose(servers.find((one) => one === value) ?? 'not-mine')
      }
    >
      {servers.map((server) => (
        <option key={server} value={server} data-server={server}>
          {server === likely ? t('layerLikely', { name: serverName(server) }) : serverName(server)}
        </option>
      ))}
      <option value="not-mine" data-server="not-mine">
        {t('notMyServer')}
      </option>
    </select>
  );
}

/** Asked until somebody has chosen; Apache and "not my server" are one key away. */
export function ServerQuestion({ servers, onChoose }: Omit<ServerPickerProps, 'choice'>) {
  const usual = (['nginx', 'apache'] as const).filter((one) => servers.includes(one));
  return (
    <p
      class="server-question"
      role="group"
      aria-label={t('whichServer')}
      data-testid="server-question"
    >
      <span class="question-words">{t('whichServer')}</span>
      {[...usual, 'not-mine' as const].map((server) => (
        <button key={server} type="button" class="chip" onClick={() => onChoose(server)}>
          {server === 'not-mine' ? t('notMyServer') : serverName(server)}
        </button>
      ))}
    </p>
  );
}

/** Several programs show in the response: which of them is to change. */
export function Layers({ entry, plan: { layers } }: { entry: Entry; plan: Plan }) {
  if (layers.length < 2) return null;
  const isPreflighted = entry.exchange.hops.some(({ preflight }) => preflight !== undefined);
  const names = layers.map(({ name, certainty }) =>
    certainty === 'certain' ? name : t('layerLikely', { name }),
  );
  return (
    <p class="muted" data-testid="layers">
      <Say text="layers" vars={{ layers: names.join(' → ') }} />
      {!isPreflighted && ` ${t('layersResponse')}`}
    </p>
  );
}

/** Until somebody has chosen, the question above says the same. */
export function NotMine({ onChoose }: { onChoose: (server: ServerChoice) => void }) {
  return (
    <p>
      <button
        type="button"
        class="link"
        data-testid="not-mine"
        onClick={() => onChoose('not-mine')}
      >
        {t('notMine')}
      </button>
    </p>
  );
}
