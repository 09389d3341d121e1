import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { AppLink, PageHeader } from '../../ui/index.ts';
import { AboutSection } from './AboutSection.tsx';
import { AuditSection } from './AuditSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { ClosuresSection } from './ClosuresSection.tsx';
import { FacilitatorsSection } from './FacilitatorsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { NotesSection } from './notes/NotesSection.tsx';
import { PracticeSection } from './PracticeSection.tsx';
import { ProtocolSection } from './ProtocolSection.tsx';
import { RetentionSection } from './retention/RetentionSection.tsx';
import { readSection, sectionName, sectionReason, settingsSections } from './sections.ts';
import { SecuritySection } from './SecuritySection.tsx';
import styles from './Settings.module.css';
import { TagsSection } from './TagsSection.tsx';
import { TimetableSection } from './timetable/TimetableSection.tsx';
import { TrashSection } from './TrashSection.tsx';

const screens = {
  general: GeneralSection,
  facilitators: FacilitatorsSection,
  closures: ClosuresSection,
  timetable: TimetableSection,
  notes: NotesSection,
  tags: TagsSection,
  protocol: ProtocolSection,
  security: SecuritySection,
  backups: BackupsSection,
  audit: AuditSection,
  retention: RetentionSection,
  trash: TrashSection,
  practice: PracticeSection,
  about: AboutSection,
};

/** Settings: the sections in a list, the open one beside it. */
export function SettingsScreen({ section: asked }: { section: string }) {
  const { t } = useTranslation();
  const section = readSection(asked);
  const status = useQuery(core.workspace.status.queryOptions());
  const Section = screens[section];
  return (
    <div className={styles.frame}>
      <nav className={styles.nav} aria-label={t('Settings')}>
        <p className={styles.navTitle}>{t('Settings')}</p>
        <ul className={styles.list}>
          {settingsSections.map((each) => (
            <li key={each}>
              <AppLink
                href={`/settings/${each}`}
                className={styles.link}
                aria-current={each === section ? 'page' : undefined}
              >
                {sectionName(each, t)}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.section}>
        <PageHeader title={sectionName(section, t)} subtitle={sectionReason(section, t)} />
        {status.data && <Section key={section} status={status.data} />}
      </div>
    </div>
  );
}
