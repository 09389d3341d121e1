import { Check, GripVertical } from 'lucide-react';
import { Button as AriaButton, Checkbox, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { useNames } from '../../data/names.ts';
import { Data } from '../../ui/index.ts';
import styles from './board.module.css';
import { type CandidateAct, CandidateMenu } from './CandidateMenu.tsx';
import { cardLines, isReady, stageFact, stageWords } from './enrolment-words.ts';

interface CandidateCardProps {
  groupId: string;
  candidate: Candidate;
  rule: ConsentRule;
  canDrag: boolean;
  nameOf: (personId: string) => string;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
}

/** One person on the board, with what is missing in words. */
export function CandidateCard({ groupId, candidate, rule, canDrag, nameOf, onAct }: CandidateCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const name = names.display(candidate.person);
  const fact = names.isHidden ? '' : stageFact(candidate, t);
  const lines = cardLines(candidate, nameOf, t);
  return (
    <GridListItem
      id={candidate.person.id}
      textValue={t('{{name}}, {{stage}}', { name, stage: stageWords(candidate.stage, t).name })}
      className={styles.card ?? ''}
      onAction={() => onAct('open', candidate)}
    >
      {({ isSelected }) => (
        <>
          <div className={styles.cardHead}>
            {canDrag && (
              <AriaButton slot="drag" className={styles.drag ?? ''} aria-label={t('Move {{name}}', { name })}>
                <GripVertical aria-hidden="true" />
              </AriaButton>
            )}
            <Checkbox
              slot="selection"
              aria-label={t('Select {{name}}', { name })}
              className={styles.pick ?? ''}
            >
              <span className={styles.tick}>{isSelected && <Check aria-hidden="true" />}</span>
            </Checkbox>
            <span className={styles.name}>
              <Data>{name}</Data>
            </span>
            <CandidateMenu groupId={groupId} candidate={candidate} rule={rule} onAct={onAct} />
          </div>
          {fact !== '' && (
            <p className={styles.fact}>
              <Data>{fact}</Data>
            </p>
          )}
          {lines.length > 0 && (
            <ul className={styles.missing}>
              {lines.map((line) => (
                <li key={line.id} data-hue={line.hue}>
                  {line.id === 'kept-apart' ? <Data>{line.words}</Data> : line.words}
                </li>
              ))}
            </ul>
          )}
          {isReady(candidate) && (
            <p className={styles.ready}>
              <Check aria-hidden="true" />
              {t('Everything is there')}
            </p>
          )}
        </>
      )}
    </GridListItem>
  );
}
