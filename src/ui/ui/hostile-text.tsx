import { useState } from 'preact/hooks';
import { clip, makeVisible } from '../hostile.ts';
import { t } from '../settings.ts';

const LIMIT = 240;

/**
 * A value from the network: as text, its invisible characters shown, set apart from the direction
 * of its surroundings, and cut when long.
 *
 * @param fixed no button to unfold the rest, where a button has no place
 */
export function HostileText(props: { text: string; limit?: number; fixed?: true }) {
  const [unfolded, setUnfolded] = useState(false);
  const { text, cut } = clip(props.text, unfolded ? Infinity : (props.limit ?? LIMIT));
  return (
    <bdi class="hostile">
      <Visible text={text} />
      {cut > 0 && '…'}
      {cut > 0 && props.fixed !== true && (
        <button type="button" class="link" onClick={() => setUnfolded(true)}>
          {t('showAll', { n: props.text.length })}
        </button>
      )}
    </bdi>
  );
}

/** A text with its unseen characters as marks. */
export function Visible({ text }: { text: string }) {
  return makeVisible(text).map(({ kind, text: shown }) =>
    kind === 'mark' ? (
      <span key={shown} class="unseen">
        {shown}
      </span>
    ) : (
      shown
    ),
  );
}
