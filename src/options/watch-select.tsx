import { WATCH_CHOICES } from '../protocol.ts';
import { choose, preferences, t } from '../ui/settings.ts';

const TEXTS = { smart: 'watchSmart', always: 'watchAlways', devtools: 'watchDevtools' } as const;

/** When requests are recorded. */
export function WatchSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.watch}
      onChange={({ currentTarget }) => {
        const chosen = WATCH_CHOICES.find((choice) => choice === currentTarget.value);
        if (chosen !== undefined) choose({ watch: chosen });
      }}
    >
      {WATCH_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {t(TEXTS[choice])}
        </option>
      ))}
    </select>
  );
}

/** Hosts that are the developer's own, one a line. */
export function HostsField({ id }: { id: string }) {
  return (
    <textarea
      id={id}
      rows={3}
      spellcheck={false}
      placeholder="staging.example.com"
      value={preferences.value.hosts.join('\n')}
      onChange={({ currentTarget }) => choose({ hosts: hostsIn(currentTarget.value) })}
    />
  );
}

function hostsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((host) => host !== '');
}
