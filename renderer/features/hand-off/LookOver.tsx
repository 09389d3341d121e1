import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Banner, Button, CheckboxField } from '../../ui/index.ts';
import { AreasTable } from './AreasTable.tsx';
import { Conflicts } from './Conflicts.tsx';
import { DestroyedHere } from './DestroyedHere.tsx';
import { Likenesses } from './Likenesses.tsx';
import { StepHeading } from './StepHeading.tsx';
import { TwinSessions } from './TwinSessions.tsx';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

/** What taking the file in would do, what somebody has to decide, and who is who. Nothing is written yet. */
export function LookOver({ taking }: { taking: Taking }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const { facts, preview } = taking;
  const [isTried, setTried] = useState(false);
  if (!facts || !preview) return null;
  const comes = preview.areas.reduce(
    (sum, area) => sum + area.new + area.changed + area.removed + area.conflicts,
    preview.leftOut.nameless,
  );
  const isMeant = facts.here !== 'destroyed' || taking.returning.has(facts.groupId);
  const take = () => {
    setTried(true);
    if (isMeant) taking.take();
  };
  return (
    <div className={styles.step}>
      <StepHeading>
        {t('“{{group}}”, from {{name}}', { group: facts.groupName, name: facts.fromName })}
      </StepHeading>
      <p className={styles.quiet}>
        {t('Made on {{moment}}.', { moment: formatInstant(facts.madeAt, timeZone) })}{' '}
        {comes === 0
          ? t('There is nothing in it that you do not have.')
          : t('{{count}} entries come in or change.', { count: comes })}
      </p>
      {taking.failure && <Banner kind="alarm">{failureMessage(taking.failure, t)}</Banner>}
      {facts.isOwn && <Banner>{t('This file was made on this laptop.')}</Banner>}
      {facts.here === 'in-trash' && (
        <Banner kind="warning">
          {t('This group is in your trash. It comes out of it when the hand-off is taken in.')}
        </Banner>
      )}
      {facts.here === 'destroyed' && (
        <>
          <Banner kind="alarm" title={t('This group was destroyed here')}>
            {t('Its record would be here again. Take it in only if that is meant.')}
          </Banner>
          <CheckboxField
            label={t('Bring the record of this group back')}
            value={taking.returning.has(facts.groupId)}
            onChange={(isBack) => taking.bringBack(facts.groupId, isBack)}
            errorMessage={
              isTried && !isMeant ? t('Say first that its record is to be here again.') : undefined
            }
          />
        </>
      )}
      {preview.isOnHold && (
        <Banner kind="warning" title={t('This group is on legal hold here')}>
          {t('What was deleted there stays here unless you choose otherwise below.')}
        </Banner>
      )}
      {preview.destroyed.length > 0 && <DestroyedHere taking={taking} preview={preview} />}
      {preview.likenesses.length > 0 && <Likenesses taking={taking} likenesses={preview.likenesses} />}
      {preview.twinSessions.length > 0 && <TwinSessions taking={taking} sessions={preview.twinSessions} />}
      {preview.conflictCount > 0 && <Conflicts taking={taking} preview={preview} />}
      <AreasTable areas={preview.areas} />
      <div className={styles.foot}>
        <span className={styles.footNote} role="status">
          {taking.isWorking ? t('Looking it over…') : t('One step takes all of it back.')}
        </span>
        <Button kind="quiet" onPress={taking.beginAnew}>
          {t('Choose another file')}
        </Button>
        <Button kind="primary" onPress={take} isDisabled={taking.isWorking}>
          {t('Take it in')}
        </Button>
      </div>
    </div>
  );
}
