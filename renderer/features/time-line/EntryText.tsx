import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupTimeLine, TimeLineEntry } from '../../../shared/contract/time-line.ts';
import { useNames } from '../../data/names.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { entryWords } from '../../data/time-line.ts';
import { AppLink, Data } from '../../ui/index.ts';
import styles from './time-line.module.css';

interface EntryTextProps {
  entry: TimeLineEntry;
  line: GroupTimeLine;
  /** Where it was written down; without it, only the words. */
  href?: string;
}

/** An entry in a line: what it was, who, the remark, and when in the session. */
export function EntryText({ entry, line, href }: EntryTextProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { text, isData } = entryWords(entry, t);
  const words = isData ? <Data>{text}</Data> : text;
  const people = entry.personIds.flatMap((id) => line.people.find((person) => person.id === id) ?? []);
  return (
    <>
      {href === undefined ? words : <AppLink href={href}>{words}</AppLink>}
      {people.length > 0 && (
        <>
          {' – '}
          {people.map((person, place) => (
            <Fragment key={person.id}>
              {place > 0 && ', '}
              <Data>{names.display(person)}</Data>
            </Fragment>
          ))}
        </>
      )}
      {entry.remark !== '' && (
        <>
          {': '}
          <Data>{entry.remark}</Data>
        </>
      )}
      {entry.atMs !== null && <span className={styles.note}> {writeMoment(entry.atMs)}</span>}
    </>
  );
}
