import { CalendarPlus, Play, Printer, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Data, IconButton, Kbd, LinkButton, PageHeader, Stepper, TabsNav } from '../index.ts';
import styles from './Gallery.module.css';

export function ActionsPart() {
  const { t } = useTranslation();
  const [isPending, setPending] = useState(true);
  const tabs = [
    { href: '#overview', label: t('Overview') },
    { href: '#plan', label: t('Plan') },
    { href: '#roster', label: t('Roster') },
    { href: '#sessions', label: t('Sessions') },
    { href: '#dynamics', label: t('Dynamics') },
    { href: '#goals', label: t('Goals') },
    { href: '#notes', label: t('Notes') },
  ];
  return (
    <div className={styles.part}>
      <PageHeader
        hue="amber"
        title={<Data>Friendship group 4B</Data>}
        subtitle={t('Socialization, closed. 8 of 10 held')}
        actions={
          <>
            <Button icon={<Printer aria-hidden="true" />}>{t('Print')}</Button>
            <Button kind="primary" icon={<Play aria-hidden="true" />}>
              {t('Run session')}
            </Button>
          </>
        }
      />
      <TabsNav label={t('Group pages')} tabs={tabs} current="#sessions" />
      <Card title={t('Buttons')} subtitle={t('Four kinds, three sizes, one that works')}>
        <div className={styles.part}>
          {(['small', 'normal', 'large'] as const).map((size) => (
            <div key={size} className={styles.row}>
              <Button kind="primary" size={size}>
                {t('Save')}
              </Button>
              <Button size={size} icon={<CalendarPlus aria-hidden="true" />}>
                {t('New session')}
              </Button>
              <Button kind="quiet" size={size}>
                {t('Cancel')}
              </Button>
              <Button kind="danger" size={size}>
                {t('Delete for good')}
              </Button>
              <Button isDisabled size={size}>
                {t('Not now')}
              </Button>
              <Button kind="primary" size={size} isPending={isPending} onPress={() => setPending(true)}>
                {t('Back up now')}
              </Button>
              <LinkButton href="#groups" size={size}>
                {t('See all groups')}
              </LinkButton>
              <IconButton
                size={size}
                label={t('Start again')}
                shortcut="Mod+R"
                icon={<RefreshCw aria-hidden="true" />}
                onPress={() => setPending(!isPending)}
              />
            </div>
          ))}
          <div className={styles.row}>
            <Kbd keys="Mod+K" />
            <Kbd keys="Shift+?" />
            <Kbd keys="ArrowUp" />
            <Kbd keys="Escape" />
          </div>
          <Stepper
            label={t('First steps')}
            current="people"
            steps={[
              { id: 'group', label: t('Make a group') },
              { id: 'people', label: t('Add people') },
              { id: 'sessions', label: t('Plan the sessions') },
            ]}
          />
        </div>
      </Card>
    </div>
  );
}
