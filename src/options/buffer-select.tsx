import { BUFFERS } from '../preferences.ts';
import { choose, preferences, t } from '../ui/settings.ts';

export function BufferSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.buffer}
      onChange={({ currentTarget }) => choose({ buffer: Number(currentTarget.value) })}
    >
      {BUFFERS.map((n) => (
        <option key={n} value={n}>
          {t('bufferSize', { n })}
        </option>
      ))}
    </select>
  );
}
