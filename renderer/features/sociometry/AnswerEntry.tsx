import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberAnswer, Round, RoundMember } from '../../../shared/contract/sociometry.ts';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import { Button, Card, Data } from '../../ui/index.ts';
import { answerOf, type Entry, entryOf, turned, type Valence } from './answer-entry.ts';
import { NameGrid } from './NameGrid.tsx';
import styles from './sociometry.module.css';

interface AnswerEntryProps {
  round: Round;
  member: RoundMember;
  nameOf: ReadonlyMap<string, string>;
  onSave: (answer: MemberAnswer) => void;
  onNext: () => void;
}

/** Whom one member chose. What is there is saved on the way to the next, or elsewhere. */
export function AnswerEntry({ round, member, nameOf, onSave, onNext }: AnswerEntryProps) {
  const { t } = useTranslation();
  const [entry, setEntry] = useState<Entry>(() => entryOf(round, member.personId));
  const [valence, setValence] = useState<Valence>('positive');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  /** What would be lost if this part of the page went now. */
  const unsaved = useRef<(() => void) | null>(null);
  const isChanged = JSON.stringify(entry) !== JSON.stringify(entryOf(round, member.personId));
  useEffect(() => {
    unsaved.current = isChanged ? () => onSave(answerOf(entry, round.isRanked)) : null;
  });
  useEffect(() => () => unsaved.current?.(), []);
  useEffect(() => input.current?.focus(), []);

  const name = nameOf.get(member.personId) ?? '';
  const isFound = wordFilter(typed);
  const others = round.members.filter(({ personId }) => personId !== member.personId);
  const found = others.filter(({ personId }) => isFound(nameOf.get(personId) ?? ''));
  const isFull = round.choiceLimit !== null && entry[valence].length >= round.choiceLimit;

  function save(answer: MemberAnswer): void {
    unsaved.current = null;
    onSave(answer);
    onNext();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = found;
      if (typed.trim() === '') save(answerOf(entry, round.isRanked));
      else if (first) {
        setEntry(turned(entry, valence, first.personId, round.choiceLimit));
        setTyped('');
      }
    } else if (event.key === 'Backspace' && typed === '') {
      setEntry({ ...entry, [valence]: entry[valence].slice(0, -1) });
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      setTyped('');
    }
  }

  return (
    <Card
      title={
        valence === 'positive'
          ? t('Whom {{name}} chose', { name })
          : t('Whom {{name}} would rather not choose', { name })
      }
      aside={
        round.choiceLimit !== null &&
        t('{{count}} of up to {{limit}}', { count: entry[valence].length, limit: round.choiceLimit })
      }
    >
      <div className={styles.entryBody}>
        {round.allowsRejections && (
          <div className={styles.buttons} role="group" aria-label={t('What is entered')}>
            {(['positive', 'negative'] as const).map((one) => (
              <Button
                key={one}
                size="small"
                kind={valence === one ? 'primary' : 'secondary'}
                onPress={() => {
                  setValence(one);
                  input.current?.focus();
                }}
              >
                {one === 'positive' ? t('Choices') : t('Rejections')}
              </Button>
            ))}
          </div>
        )}
        <label className={styles.typed}>
          <span>{t('Name')}</span>
          <input
            ref={input}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="answer-keys"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <p id="answer-keys" className={styles.hint}>
          {t(
            'Type the first letters and press Enter; Backspace takes the last one out. Enter on an empty field saves and goes to the next member.',
          )}
        </p>
        <p className={styles.chosen} role="status">
          {entry.positive.length === 0 && entry.negative.length === 0 ? (
            t('Nobody is chosen yet.')
          ) : (
            <>
              {entry.positive.length > 0 && (
                <span>
                  {t('Chose:')} <Data>{entry.positive.map((id) => nameOf.get(id)).join(', ')}</Data>
                </span>
              )}
              {entry.negative.length > 0 && (
                <span>
                  {t('Would rather not:')}{' '}
                  <Data>{entry.negative.map((id) => nameOf.get(id)).join(', ')}</Data>
                </span>
              )}
            </>
          )}
        </p>
        <NameGrid
          members={found}
          nameOf={nameOf}
          entry={entry}
          isRanked={round.isRanked}
          isFull={isFull}
          isFirstMarked={typed.trim() !== ''}
          onTurn={(id) =>
            setEntry(turned(entry, entry.negative.includes(id) ? 'negative' : valence, id, round.choiceLimit))
          }
        />
        <div className={styles.buttons}>
          <Button kind="primary" onPress={() => save(answerOf(entry, round.isRanked))}>
            {entry.positive.length + entry.negative.length === 0
              ? t('Answered with nobody, next')
              : t('Save, next')}
          </Button>
          {member.hasAnswered && (
            <Button onPress={() => save({ hasAnswered: false, choices: [] })}>
              {t('Has not been asked')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
