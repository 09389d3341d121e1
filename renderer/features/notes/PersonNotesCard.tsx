import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { standingWord } from '../../data/note-words.ts';
import { AppLink, Card, Data, DateText, Pill } from '../../ui/index.ts';
import { noteHref } from './note-key.ts';
import styles from './notes.module.css';

const shownAtMost = 4;

/** On a person's page: their latest individual notes, without their words. */
export function PersonNotesCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(core.notes.forPerson.queryOptions({ input: { personId } }));
  if (!data) return null;
  return (
    <Card
      title={t('Individual notes')}
      aside={
        data.length > 0 ? <AppLink href={`/people/${personId}/record`}>{t('Read all')}</AppLink> : undefined
      }
      isFlush={data.length > 0}
    >
      {data.length === 0 ? (
        <p className={styles.quiet}>{t('None is written yet.')}</p>
      ) : (
        <ul className={styles.lines}>
          {data.slice(0, shownAtMost).map(({ line, note }) => {
            const { word, hue } = standingWord(line.standing, t);
            return (
              <li key={note.id}>
                <AppLink href={noteHref(line.sessionId, personId)}>
                  <DateText date={line.date} />
                </AppLink>
                <span className={styles.quiet}>
                  <Data>{line.groupName}</Data>
                </span>
                <Pill hue={hue}>{word}</Pill>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
