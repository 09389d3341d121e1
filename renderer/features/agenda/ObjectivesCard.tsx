import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda, Objective } from '../../../shared/contract/agenda.ts';
import { mostObjectives } from '../../../shared/domain/agenda-times.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, Button, Card, IconButton, SelectField, TextArea } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { Editing } from './agenda-editing.ts';
import { useTyped } from './use-typed.ts';

interface ObjectivesCardProps {
  objectives: readonly Objective[];
  goals: Agenda['goals'];
  groupId: string;
  editing: Editing;
}

const unwritten: Objective = { text: '', goalId: null };

/** What members can do after the session, and which goal of the group each serves. */
export function ObjectivesCard({ objectives, goals, groupId, editing }: ObjectivesCardProps) {
  const { t } = useTranslation();
  // A new one is only in the page until its first letter.
  const [isAdding, setAdding] = useState(false);
  const shown = isAdding ? [...objectives, unwritten] : objectives;

  function set(place: number, next: Partial<Objective>, key?: string): void {
    editing.edit(
      ({ blocks, objectives: list }) => ({
        blocks,
        objectives: list.toSpliced(place, 1, { ...(list[place] ?? unwritten), ...next }),
      }),
      { ...(key && { key }) },
    );
    if (place >= objectives.length) setAdding(false);
  }

  function remove(place: number): void {
    if (place >= objectives.length) setAdding(false);
    else
      editing.edit((fields) => ({ ...fields, objectives: fields.objectives.toSpliced(place, 1) }), {
        said: t('The objective is removed.'),
      });
  }

  return (
    <Card title={t('Objectives')}>
      <ul className={styles.objectives}>
        {shown.map((objective, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- an objective is nothing but its place and text
          <li key={place}>
            <ObjectiveRow
              objective={objective}
              goals={goals}
              label={t('Objective {{number}}', { number: formatNumber(place + 1) })}
              isNew={place >= objectives.length}
              onText={(text) => set(place, { text }, `objective ${place}`)}
              onGoal={(goalId) => set(place, { goalId })}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.quiet}>{t('What shall members be able to do after this session?')}</p>
      )}
      <Button
        size="small"
        icon={<Plus aria-hidden="true" />}
        isDisabled={isAdding || objectives.length >= mostObjectives}
        onPress={() => setAdding(true)}
      >
        {t('Add an objective')}
      </Button>
      {objectives.length > 0 && goals.length === 0 && (
        <p className={styles.quiet}>
          {t('The group has no goals yet that these could serve.')}{' '}
          <AppLink href={`/groups/${groupId}/plan`}>{t('Write the group’s goals')}</AppLink>
        </p>
      )}
    </Card>
  );
}

const none = 'none';

interface ObjectiveRowProps {
  objective: Objective;
  goals: Agenda['goals'];
  label: string;
  isNew: boolean;
  onText: (text: string) => void;
  onGoal: (goalId: string | null) => void;
  onRemove: () => void;
}

function ObjectiveRow({ objective, goals, label, isNew, onText, onGoal, onRemove }: ObjectiveRowProps) {
  const { t } = useTranslation();
  const text = useTyped(objective.text, onText, (typed) => typed.trim() !== '');
  return (
    <div className={styles.objective}>
      <div className={styles.objectiveText}>
        <TextArea
          label={label}
          hideLabel
          value={text.value}
          onChange={(typed) => text.onChange(typed.replaceAll('\n', ' '))}
          onBlur={text.onBlur}
          maxLength={300}
          rows={1}
          autoFocus={isNew}
          placeholder={t('Members can …')}
        />
        <IconButton
          size="small"
          label={t('Remove: {{what}}', { what: label })}
          icon={<X aria-hidden="true" />}
          onPress={onRemove}
        />
      </div>
      {goals.length > 0 && !isNew && (
        <div className={styles.serves}>
          <SelectField
            label={t('for the goal')}
            value={goals.some((goal) => goal.id === objective.goalId) ? objective.goalId : none}
            onChange={(goal) => onGoal(goal === none ? null : goal)}
            options={[
              { value: none, label: t('none in particular') },
              ...goals.map((goal) => ({ value: goal.id, label: goal.text, isData: true })),
            ]}
          />
        </div>
      )}
    </div>
  );
}
