import {
  CalendarCheck2,
  ClipboardList,
  Hourglass,
  Landmark,
  type LucideIcon,
  MessageCircleQuestionMark,
  Table2,
  ChartLine,
  NotebookText,
  UsersRound,
  MessageSquareHeart,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink, Button, Card, PageHeader } from '../../ui/index.ts';
import { RawDataDialog } from './RawDataDialog.tsx';
import styles from './reports.module.css';

/** Every report, with one line on what it is for. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const [isExporting, setExporting] = useState(false);
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Reports')}
        subtitle={t('What was done and what came of it: on screen, on paper, as a Word or CSV file.')}
      />
      <div className={styles.places}>
        <Card title={t('Over groups and dates')} isFlush>
          <ul className={styles.list}>
            <Place
              href="/reports/attendance"
              icon={CalendarCheck2}
              name={t('Attendance and minutes')}
              purpose={t(
                'Who was there and for how long: by member, group, facilitator and month. For your files, and for whoever schedules.',
              )}
            />
            <Place
              href="/reports/service-log"
              icon={ClipboardList}
              name={t('Service log')}
              purpose={t(
                'What one facilitator did: sessions led, notes signed, and other work such as calls and consultations. For supervision, hours and billing.',
              )}
            />
            <Place
              href="/reports/missing-work"
              icon={Hourglass}
              name={t('Missing and overdue')}
              purpose={t(
                'Attendance, notes, consents, ratings and scores that are not there yet, each leading to its place.',
              )}
            />
          </ul>
        </Card>
        <Card title={t('Of one member, session or group')} isFlush>
          <ul className={styles.list}>
            <Place
              href="/reports/member-progress"
              icon={ChartLine}
              name={t('Progress of a member')}
              purpose={t(
                'For the file: attendance, goals with T-scores, measures, taking part. Nobody else is named.',
              )}
            />
            <Place
              href="/reports/session-summary"
              icon={NotebookText}
              name={t('Summary of a session')}
              purpose={t(
                'Who was there as counts, what was done against the plan, how talk went, what was rated.',
              )}
            />
            <Place
              href="/reports/group-summary"
              icon={UsersRound}
              name={t('Summary of a group')}
              purpose={t(
                'Plan, sessions, attendance, stages, dynamics, goals, measures and ending on a few pages.',
              )}
            />
          </ul>
        </Card>
        <Card title={t('For people outside')} isFlush>
          <ul className={styles.list}>
            <Place
              href="/reports/family-progress"
              icon={MessageSquareHeart}
              name={t('Progress of a member, for the family')}
              purpose={t('In plain words, what goes well first, with an opening and a closing of your own.')}
            />
            <Place
              href="/reports/numbers"
              icon={Landmark}
              name={t('Numbers for a principal or funder')}
              purpose={t(
                'Sessions, attendance and goal change over several groups, with nobody named and small counts hidden.',
              )}
            />
          </ul>
        </Card>
        <Card title={t('Your own')} isFlush>
          <ul className={styles.list}>
            <Place
              href="/reports/questions"
              icon={MessageCircleQuestionMark}
              name={t('Questions of your own')}
              purpose={t(
                'Filter and group attendance, notes, goals and measures as you need them, and save the view for next time.',
              )}
            />
          </ul>
          <div className={styles.own}>
            <Table2 aria-hidden="true" className={styles.icon} />
            <div>
              <p>
                {t(
                  'The records behind the figures, a line each: from sessions and attendance to acts, scores, forms and incidents. Nothing of what notes or incidents say goes along.',
                )}
              </p>
              <Button onPress={() => setExporting(true)}>{t('Save data as CSV…')}</Button>
            </div>
          </div>
        </Card>
      </div>
      {isExporting && <RawDataDialog onClose={() => setExporting(false)} />}
    </div>
  );
}

interface PlaceProps {
  href: string;
  icon: LucideIcon;
  name: string;
  purpose: string;
}

function Place({ href, icon: Icon, name, purpose }: PlaceProps) {
  return (
    <li className={styles.place}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div>
        <AppLink href={href}>{name}</AppLink>
        <p>{purpose}</p>
      </div>
    </li>
  );
}
