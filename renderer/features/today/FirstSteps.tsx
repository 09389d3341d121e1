import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button, Card, LinkButton } from '../../ui/index.ts';
import styles from './Today.module.css';

type StepId = 'group' | 'people' | 'sessions' | 'attendance' | 'backup';

interface FirstStepsProps {
  counts: { groups: number; people: number; sessions: number; marks: number };
  hasBackup: boolean;
  /** The group that the steps go on with; null while there is none. */
  groupId: string | null;
}

/** The step that one is at: the first of which nothing is there yet. Null when all are done. */
export function currentStep({ counts, hasBackup }: Omit<FirstStepsProps, 'groupId'>): StepId | null {
  if (counts.groups === 0) return 'group';
  if (counts.people === 0) return 'people';
  if (counts.sessions === 0) return 'sessions';
  if (counts.marks === 0) return 'attendance';
  return hasBackup ? null : 'backup';
}

/** The way from an empty workspace to the first register, in five steps; it can be left at any time. */
export function FirstSteps({ counts, hasBackup, groupId }: FirstStepsProps) {
  const { t } = useTranslation();
  const leave = useChange(() => client.settings.update({ firstSteps: 'left' }), {
    message: () => t('The first steps are put away.'),
  });
  const step = currentStep({ counts, hasBackup });
  if (step === null) return null;
  const group = groupId === null ? '/groups' : `/groups/${groupId}`;
  const steps: Record<StepId, { label: string; why: string; action: string; href: string }> = {
    group: {
      label: t('Add a group'),
      why: t(
        'A group is what everything here belongs to: its people, its sessions, its register. A name is enough to begin.',
      ),
      action: t('Add a group'),
      href: '/groups/new',
    },
    people: {
      label: t('Add people'),
      why: t(
        'Each person is known once, and is a member of a group from a day on. A list from a spreadsheet can be brought in whole.',
      ),
      action: t('Go to the roster'),
      href: groupId === null ? '/people/new' : `${group}/roster`,
    },
    sessions: {
      label: t('Plan sessions'),
      why: t('A series puts the whole term in place in one go, and leaves out holidays.'),
      action: t('Plan a series'),
      href: groupId === null ? group : `${group}/sessions/series`,
    },
    attendance: {
      label: t('Take attendance'),
      why: t(
        'One tap for each member, on the day or afterwards. Past days can be filled in from a paper register.',
      ),
      action: t('Open the register'),
      href: groupId === null ? group : `${group}/sessions`,
    },
    backup: {
      label: t('Make a backup'),
      why: t(
        'A lost laptop then costs nothing but the laptop: the backup is encrypted and opens with your passphrase.',
      ),
      action: t('Make a backup'),
      href: '/settings/backups',
    },
  };
  const ids = Object.keys(steps) as StepId[];
  const reached = ids.indexOf(step);
  return (
    <Card
      title={t('First steps')}
      aside={
        <Button kind="quiet" size="small" onPress={() => leave.mutate()} isPending={leave.isPending}>
          {t('Leave these steps')}
        </Button>
      }
    >
      <ol className={styles.firstSteps} aria-label={t('From an empty workspace to the first register')}>
        {ids.map((id, place) => (
          <li
            key={id}
            aria-current={id === step ? 'step' : undefined}
            data-state={place < reached ? 'done' : id === step ? 'current' : 'ahead'}
          >
            {place < reached ? (
              <Check role="img" aria-label={t('Done')} />
            ) : (
              <span className={styles.stepNumber}>{formatNumber(place + 1)}</span>
            )}
            <span>
              <b>{steps[id].label}</b> {id === step && steps[id].why}
            </span>
            {id === step && (
              <LinkButton
                // With nothing else on the page yet, the step is the one thing to do.
                kind={counts.groups === 0 ? 'primary' : 'secondary'}
                size="small"
                href={steps[id].href}
              >
                {steps[id].action}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
