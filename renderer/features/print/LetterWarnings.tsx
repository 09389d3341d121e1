import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { meetingTimeWords, type MeetingTimes } from '../../data/meeting-times.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Button, LinkButton } from '../../ui/index.ts';
import styles from './letter-print.module.css';

interface LetterWarningsProps {
  groupId: string;
  times: MeetingTimes;
  /** The letters are for people by name. */
  isNamed: boolean;
}

/** What would be wrong on paper, said above the preview and never printed. */
export function LetterWarnings({ groupId, times, isNamed }: LetterWarningsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const showNames = useChange(client.settings.update, { message: () => t('Names are shown.') });
  const hasTime = meetingTimeWords(times, t) !== '';
  const hasPlace = times.places.length > 0;
  const isUnderPseudonyms = isNamed && names.isHidden;
  if (hasTime && hasPlace && !isUnderPseudonyms) return null;
  return (
    <div className={`${styles.warnings} no-print`}>
      {isUnderPseudonyms && (
        <Banner
          kind="warning"
          title={t('Names are hidden: these pages would carry made-up names')}
          actions={
            <Button
              size="small"
              isPending={showNames.isPending}
              onPress={() => showNames.mutate({ namesHidden: false })}
            >
              {t('Show names')}
            </Button>
          }
        >
          {t('Show the names before you print or note anything as sent.')}
        </Banner>
      )}
      {!(hasTime && hasPlace) && (
        <Banner
          kind="warning"
          title={
            hasTime
              ? t('Where the group meets is not known yet')
              : hasPlace
                ? t('When the group meets is not known yet')
                : t('When and where the group meets is not known yet')
          }
          actions={
            <LinkButton size="small" href={`/groups/${groupId}`}>
              {t('Open the group')}
            </LinkButton>
          }
        >
          {t('These pages leave it out. Note it with the group, or plan its sessions.')}
        </Banner>
      )}
    </div>
  );
}
