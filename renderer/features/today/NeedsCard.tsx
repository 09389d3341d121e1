import {
  CalendarPlus,
  CopyCheck,
  FileArchive,
  FileClock,
  FileWarning,
  FileX2,
  Flag,
  Goal,
  HardDriveDownload,
  type LucideIcon,
  NotebookPen,
  PencilLine,
  TriangleAlert,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedKind } from '../../../shared/contract/everywhere.ts';
import type { NamedPerson } from '../../data/names.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Button, Card, EmptyState } from '../../ui/index.ts';
import { type Need, needWords } from './need-words.ts';
import styles from './Today.module.css';

const signs: Record<NeedKind, LucideIcon> = {
  'attendance-open': PencilLine,
  'absences-in-a-row': TriangleAlert,
  'group-ending': Flag,
  'group-without-sessions': CalendarPlus,
  'place-free': UserPlus,
  'consent-missing': FileX2,
  'consent-expiring': FileClock,
  'incident-unreported': FileWarning,
  duplicates: CopyCheck,
  'notes-unwritten': NotebookPen,
  'goals-unrated': Goal,
  'records-due': FileArchive,
  'backup-due': HardDriveDownload,
};

const shownAtFirst = 8;

interface NeedsCardProps {
  needs: readonly (Need & Omit<NamedPerson, 'id'>)[];
  today: string;
}

/** What waits for the facilitator; each line goes where it is dealt with. */
export function NeedsCard({ needs, today }: NeedsCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? needs : needs.slice(0, shownAtFirst);
  return (
    <Card title={t('Needs you')} aside={needs.length} isFlush>
      {needs.length === 0 ? (
        <EmptyState>
          {t(
            'Nothing waits for you. Open attendance, absences in a row and groups about to end would stand here.',
          )}
        </EmptyState>
      ) : (
        <ul>
          {shown.map((need) => {
            const name = need.personId === null ? '' : names.display({ ...need, id: need.personId });
            const { title, detail, action, href, hue } = needWords(need, name, today, t);
            const Sign = signs[need.kind];
            return (
              <li key={`${need.kind} ${href} ${need.groupId}`} className={styles.need}>
                <span className={styles.sign} data-hue={hue} aria-hidden="true">
                  <Sign />
                </span>
                <span className={styles.needWords}>
                  <b>{title}</b>
                  <span className={styles.quiet}>{detail}</span>
                </span>
                <AppLink
                  href={href}
                  className={styles.act}
                  aria-label={t('{{act}}: {{about}}', { act: action, about: title })}
                >
                  {action}
                </AppLink>
              </li>
            );
          })}
        </ul>
      )}
      {needs.length > shown.length && (
        <div className={styles.more}>
          <Button kind="quiet" onPress={() => setWhole(true)}>
            {t('Show {{count}} more', { count: needs.length - shown.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
