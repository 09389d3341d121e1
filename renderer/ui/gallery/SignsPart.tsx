import { TriangleAlert, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  Avatar,
  Banner,
  Busy,
  Button,
  Card,
  Data,
  DateText,
  DaysFromText,
  EmptyState,
  hues,
  Pill,
  ProgressBar,
  StatusMark,
  Term,
  TimeText,
} from '../index.ts';
import styles from './Gallery.module.css';

const names = [
  'Amina Yusuf',
  'Ben Okafor',
  'Chloé Martin',
  '陈伟',
  'محمد علي',
  '👩🏽‍🏫 Ms Frizzle',
  "(Tom) O'Brien",
];

export function SignsPart() {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <div className={styles.grid}>
        <Card title={t('States')}>
          <div className={styles.part}>
            <div className={styles.row}>
              {hues.map((hue) => (
                <Pill key={hue} hue={hue}>
                  {t('held')}
                </Pill>
              ))}
              <Pill hue="rose" icon={<TriangleAlert aria-hidden="true" />}>
                {t('1 consent missing')}
              </Pill>
            </div>
            <div className={styles.row}>
              <StatusMark letter={t('P')} label={t('Present')} hue="teal" />
              <StatusMark letter={t('L')} label={t('Late')} hue="amber" shape="notched" figure={8} />
              <StatusMark letter={t('E')} label={t('Excused')} hue="blue" shape="outlined" />
              <StatusMark letter={t('U')} label={t('Unexcused')} hue="rose" shape="square" />
              <StatusMark letter="–" label={t('Not recorded')} hue="slate" shape="dashed" />
              <StatusMark letter={t('P')} label={t('Present')} hue="teal" size="small" />
            </div>
            <div className={styles.row}>
              {names.map((name, index) => (
                <span key={name} className={styles.row}>
                  <Avatar name={name} hue={hues[index % hues.length]} />
                  <Data>{name}</Data>
                </span>
              ))}
              <Avatar name="Grace Lindqvist" size="small" />
              <Avatar name="Grace Lindqvist" size="large" hue="plum" />
            </div>
            <p>
              <Term meaning={t('One meeting of a group, with its own plan and attendance.')}>
                {t('Session')}
              </Term>{' '}
              <DateText date="2026-03-12" format="long" />, <TimeText time="10:20" minutes={45} />,{' '}
              <DaysFromText date="2026-03-12" today="2026-03-14" />
            </p>
          </div>
        </Card>
        <Card title={t('Groups')} aside="0" isFlush>
          <EmptyState icon={<Users />} action={<Button kind="primary">{t('Make a group')}</Button>}>
            {t('Groups that you lead stand here, with their next session.')}
          </EmptyState>
        </Card>
      </div>
      <Banner title={t('A practice workspace')} onClose={() => {}}>
        {t('Everything in it is fiction. Try what you like.')}
      </Banner>
      <Banner
        kind="warning"
        title={t('The last backup is 9 days old')}
        actions={<Button size="small">{t('Back up now')}</Button>}
      >
        {t('Nothing is lost. A backup on another disk keeps it so.')}
      </Banner>
      <Banner kind="alarm" title={t('The records are older than their seal')}>
        {t(
          'An earlier copy was put in place of this workspace. Nothing was changed; open the newest verified backup.',
        )}
      </Banner>
      <div className={styles.grid}>
        <Card title={t('Work under way')}>
          <div className={styles.part}>
            <ProgressBar label={t('Reading the register')} value={4200} total={20000} onCancel={() => {}} />
            <ProgressBar label={t('Checking the backup')} value={null} total={1} />
          </div>
        </Card>
        <Card title={t('On its way')}>
          <Busy lines={4} />
        </Card>
      </div>
      <div className={styles.live} translate="no">
        <span>live-text</span>
        <span className={styles.liveQuiet}>live-quiet</span>
        <span className={styles.liveHighlight}>live-highlight</span>
        <span className={styles.liveTap}>on highlight</span>
      </div>
    </div>
  );
}
