import { useTranslation } from 'react-i18next';
import { takeBack } from '../../data/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, Button, Card, LinkButton, PageHeader, ProgressBar, Stepper } from '../../ui/index.ts';
import { OpenStep } from './OpenStep.tsx';
import { LookOver } from './LookOver.tsx';
import { StepHeading } from './StepHeading.tsx';
import styles from './hand-off.module.css';
import { useTaking } from './use-taking.ts';

/** A group comes in from another laptop: the file, what it would change, and then all of it or nothing. */
export function TakeScreen() {
  const { t } = useTranslation();
  const taking = useTaking();
  const { step, job, facts } = taking;
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/groups">{t('Groups')}</AppLink>}
        title={t('Take a hand-off in')}
        subtitle={t(
          'A group that a colleague has handed to you, or that comes back. Nothing is written over unseen.',
        )}
      />
      <Stepper
        label={t('Steps of taking a hand-off in')}
        current={step}
        steps={[
          { id: 'file', label: t('Open the file') },
          { id: 'preview', label: t('Look it over') },
          { id: 'done', label: t('Done') },
        ]}
      />
      {step === 'file' && <OpenStep taking={taking} />}
      {step === 'preview' && <LookOver taking={taking} />}
      {job.state === 'running' && (
        <div className={styles.step}>
          <StepHeading>{t('Taking the hand-off in')}</StepHeading>
          <ProgressBar
            label={t(
              'All of it comes in together at the end. Until then it can be stopped, and nothing is changed.',
            )}
            value={job.total === 0 ? null : job.done}
            total={Math.max(1, job.total)}
            valueLabel={t('{{percent}} done', {
              percent: formatNumber(job.total === 0 ? 0 : job.done / job.total, { style: 'percent' }),
            })}
            onCancel={taking.cancel}
          />
        </div>
      )}
      {job.state === 'done' && facts && (
        <div className={styles.step}>
          <StepHeading>
            {job.undoStep === null ? t('Everything was there already') : t('The hand-off is taken in')}
          </StepHeading>
          <Card>
            <div className={styles.step}>
              <p>
                {t('“{{group}}” is here as it is with {{name}}, with your own changes kept.', {
                  group: facts.groupName,
                  name: facts.fromName,
                })}
              </p>
              <div className={styles.buttons}>
                <LinkButton kind="primary" href={`/groups/${facts.groupId}`}>
                  {t('Open the group')}
                </LinkButton>
                {job.undoStep !== null && (
                  <Button onPress={() => void takeBack([job.undoStep!]).then(taking.beginAnew)}>
                    {t('Take all of it back')}
                  </Button>
                )}
                <Button kind="quiet" onPress={taking.beginAnew}>
                  {t('Take another in')}
                </Button>
              </div>
            </div>
          </Card>
        </div>
      )}
    </div>
  );
}
