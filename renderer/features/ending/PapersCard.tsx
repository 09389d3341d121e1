import { Award, FileText, Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card, LinkButton } from '../../ui/index.ts';
import styles from './ending.module.css';

/** What is printed at the end: for the members, and for the file. */
export function PapersCard({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const print = `/print/groups/${groupId}`;
  return (
    <Card title={t('Papers')}>
      <div className={styles.papers}>
        <LinkButton icon={<Award aria-hidden="true" />} href={`${print}/certificates`}>
          {t('Certificates')}
        </LinkButton>
        <LinkButton icon={<MapIcon aria-hidden="true" />} href={`${print}/story`}>
          {t('Story of the group')}
        </LinkButton>
        <LinkButton icon={<FileText aria-hidden="true" />} href={`${print}/closing-summary`}>
          {t('Closing summary')}
        </LinkButton>
      </div>
    </Card>
  );
}
