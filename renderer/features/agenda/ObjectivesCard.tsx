import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Agenda, Objective } from '../../../shared/contract/agenda.ts';
import { mostObjectives } from '../../../shared/domain/agenda-times.ts';
import { AppLink, Button, Card, IconButton, SelectField, TextField } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { Editing } from './agenda-editing.ts';
import { useTyped } from './use-typed.ts';

interface ObjectivesCardProps {
  objectives: readonly Objective[];
  goals: Agenda['goals'];
  groupId: string;
  editing: Editing;
}

/** What members can do after the session, and which goal of the group each serves. */
export function ObjectivesCard({ objectives, goals, groupId, editing }: ObjectivesCardProps) {
  const { t } = useTranslation();
  const change = (by: (objectives: Objective[]) => Objective[], key?: string) =>
    void editing.edit((fields) => ({ ...fields, objectives: by(fields.objectives) }), {
      ...(key && { key }),
    });

  return (
    <Card title={t('Objectives')}>
      <ul className={styles.objectives}>
        {objectives.map((objective, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- an objective is nothing but its place and text
          <li key={place}>
            <ObjectiveRow
              objective={objective}
              goals={goals}
              label={t('Objective {{number}}', { number: place + 1 })}
              onChange={(next, key) =>
                change(
                  (list) => list.with(place, { ...list[place]!, ...next }),
                  key ? `objective ${place}` : undefined,
                )
              }
              onRemove={() => change((list) => list.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ul>
      {objectives.length === 0 && (
        <p className={styles.quiet}>{t('What shall members be able to do after this session?')}</p>
      )}
      <Button
        size="small"
        icon={<Plus aria-hidden="true" />}
        isDisabled={objectives.length >= mostObjectives}
        onPress={() => change((list) => [...list, { text: t('Members can …'), goalId: null }])}
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

function ObjectiveRow({
  objective,
  goals,
  label,
  onChange,
  onRemove,
}: {
  objective: Objective;
  goals: Agenda['goals'];
  label: string;
  onChange: (next: Partial<Objective>, key: boolean) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const text = useTyped(
    objective.text,
    (typed) => onChange({ text: typed }, true),
    (typed) => typed.trim() !== '',
  );
  return (
    <div className={styles.objective}>
      <TextField
        label={label}
        hideLabel
        value={text.value}
        onChange={text.onChange}
        onBlur={text.onBlur}
        maxLength={300}
        trailing={
          <IconButton
            size="small"
            label={t('Remove: {{what}}', { what: label })}
            icon={<X aria-hidden="true" />}
            onPress={onRemove}
          />
        }
      />
      {goals.length > 0 && (
        <SelectField
          label={t('{{objective}} serves', { objective: label })}
          hideLabel
          value={goals.some((goal) => goal.id === objective.goalId) ? objective.goalId : none}
          onChange={(goal) => onChange({ goalId: goal === none ? null : goal }, false)}
          options={[
            { value: none, label: t('serves no goal of the group in particular') },
            ...goals.map((goal) => ({ value: goal.id, label: goal.text, isData: true })),
          ]}
        />
      )}
    </div>
  );
}
