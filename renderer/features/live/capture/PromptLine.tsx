import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../i18n/format.ts';
import { LiveButton } from '../LiveButton.tsx';
import styles from './capture.module.css';
import type { Capture } from './use-capture.ts';

/** What the next tap means, in a sentence. */
export function PromptLine({
  capture,
  isMoving,
  nameOf,
}: {
  capture: Capture;
  isMoving: boolean;
  nameOf: (id: string) => string;
}) {
  const { t } = useTranslation();
  const { speakerId, heldMs, isTimed, tag, typed } = capture;
  const words = isMoving
    ? t('Drag each seat to its place in the room, or use the arrow keys.')
    : tag
      ? t('“{{tag}}”: tap who, or Group.', { tag: tag.name })
      : speakerId
        ? speakingWords(nameOf(speakerId), { heldMs, isTimed }, t)
        : t('Tap who speaks. Nothing to note is fine, too.');
  return (
    <div className={styles.prompt}>
      <p role="status" data-waiting={speakerId !== null || tag !== null || undefined}>
        {words}
        {typed !== '' && <span className={styles.typed}> {typed}…</span>}
      </p>
      {(speakerId !== null || tag !== null) && (
        <LiveButton kind="quiet" hotkey="Backspace" onPress={capture.cancel}>
          {t('Not meant')}
        </LiveButton>
      )}
    </div>
  );
}

function speakingWords(
  name: string,
  { heldMs, isTimed }: Pick<Capture, 'heldMs' | 'isTimed'>,
  t: TFunction,
): string {
  if (heldMs !== null) {
    const seconds = formatNumber(Math.round(heldMs / 1000));
    return t('{{name}} spoke for {{seconds}} s. Tap who to, or Group.', { name, seconds });
  }
  return isTimed
    ? t('{{name}} is speaking. Tap who to, or again to end.', { name })
    : t('{{name}} is speaking. Tap who to, or Group.', { name });
}
