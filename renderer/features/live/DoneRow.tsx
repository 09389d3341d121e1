import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RunBlock } from '../../../shared/contract/runs.ts';
import { mostBlockMinutes } from '../../../shared/domain/agenda-times.ts';
import { laneWord } from '../../data/agenda-words.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { Data, NumberField } from '../../ui/index.ts';
import styles from './run.module.css';

interface DoneRowProps {
  sessionId: string;
  block: RunBlock;
  /** Whether anything can be said yet, or at all. */
  canSay: boolean;
}

/** One block: what it was to take, what it took, and whether it was reached. Each is saved when it is said. */
export function DoneRow({ sessionId, block, canSay }: DoneRowProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const save = useChange(
    (said: { actualMinutes: number | null; isReached: boolean | null }) =>
      client.runs.setBlockDone({ sessionId, blockId: block.id, ...said }),
    { message: () => t('Saved: what was done.'), onSuccess: () => setTyped(undefined) },
  );
  const said = block.isTyped ? block.actualMinutes : null;

  function saveMinutes(actualMinutes: number | null): void {
    setTyped(actualMinutes);
    // What is as it was run need not be kept twice.
    if (actualMinutes !== block.actualMinutes) save.mutate({ actualMinutes, isReached: block.isReached });
  }

  return (
    <tr>
      <th scope="row">
        <Data>{block.title}</Data>
        {block.lane !== 'all' && <small>{laneWord(block.lane, t)}</small>}
      </th>
      <td className={styles.number}>
        <time>{formatMinutes(block.minutes)}</time>
      </td>
      <td>
        {canSay ? (
          <NumberField
            label={t('Minutes that {{block}} took', { block: block.title })}
            hideLabel
            value={typed === undefined ? block.actualMinutes : typed}
            onChange={saveMinutes}
            least={0}
            most={mostBlockMinutes}
            unit={t('min')}
          />
        ) : (
          block.actualMinutes !== null && <time>{formatMinutes(block.actualMinutes)}</time>
        )}
      </td>
      <td>
        <ToggleButtonGroup
          className={styles.yesNo ?? ''}
          aria-label={t('Was {{block}} reached?', { block: block.title })}
          selectionMode="single"
          isDisabled={!canSay}
          selectedKeys={block.isReached === null ? [] : [block.isReached ? 'yes' : 'no']}
          onSelectionChange={(keys) => {
            const [key] = [...keys];
            save.mutate({ actualMinutes: said, isReached: key === undefined ? null : key === 'yes' });
          }}
        >
          <ToggleButton id="yes">{t('Yes')}</ToggleButton>
          <ToggleButton id="no">{t('No')}</ToggleButton>
        </ToggleButtonGroup>
      </td>
    </tr>
  );
}
