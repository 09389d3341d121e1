import { useTranslation } from 'react-i18next';
import type { Agenda, AgendaBlock } from '../../../shared/contract/agenda.ts';
import { blockKinds, lanes } from '../../../shared/domain/agenda-times.ts';
import { blockKindWord, laneWord } from '../../data/agenda-words.ts';
import { AppLink, FormRow, SelectField, TagField, TextArea, TextField } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { BlockActs } from './block-acts.ts';
import { useTyped } from './use-typed.ts';

interface BlockDetailsProps {
  block: AgendaBlock;
  facilitators: Agenda['facilitators'];
  /** Materials that other blocks of this agenda need. */
  materials: readonly string[];
  act: BlockActs;
}

const nobody = 'nobody';

/** Everything of a block beside its time; it saves itself. */
export function BlockDetails({ block, facilitators, materials, act }: BlockDetailsProps) {
  const { t } = useTranslation();
  const { id } = block;
  const goal = useTyped(block.goal, (text) => act.set(id, { goal: text }, `${id} goal`));
  const notes = useTyped(block.notes, (text) => act.set(id, { notes: text }, `${id} notes`));
  const adaptations = useTyped(block.adaptations, (text) =>
    act.set(id, { adaptations: text }, `${id} adaptations`),
  );
  return (
    <div className={styles.details}>
      <FormRow>
        <SelectField
          label={t('Kind')}
          value={block.kind}
          onChange={(kind) => act.set(id, { kind: blockKinds.find((known) => known === kind) ?? block.kind })}
          options={blockKinds.map((kind) => ({ value: kind, label: blockKindWord(kind, t) }))}
        />
        <SelectField
          label={t('Led by')}
          value={facilitators.some((leader) => leader.id === block.ownerId) ? block.ownerId : nobody}
          onChange={(owner) => act.set(id, { ownerId: owner === nobody ? null : owner })}
          options={[
            { value: nobody, label: t('nobody in particular') },
            ...facilitators.map((leader) => ({ value: leader.id, label: leader.name, isData: true })),
          ]}
        />
        <SelectField
          label={t('Who takes part')}
          value={block.lane}
          onChange={(lane) => act.set(id, { lane: lanes.find((known) => known === lane) ?? block.lane })}
          options={lanes.map((lane) => ({ value: lane, label: laneWord(lane, t) }))}
        />
      </FormRow>
      <TextField
        label={t('What it is for')}
        placeholder={t('What members can do or know afterwards')}
        value={goal.value}
        onChange={goal.onChange}
        onBlur={goal.onBlur}
        maxLength={300}
      />
      <TagField
        label={t('Materials')}
        value={block.materials}
        onChange={(words) => act.set(id, { materials: words.slice(0, 40).map((word) => word.slice(0, 80)) })}
        suggestions={materials}
      />
      <FormRow>
        <TextArea
          label={t('How it goes')}
          value={notes.value}
          onChange={notes.onChange}
          onBlur={notes.onBlur}
          maxLength={4000}
          rows={4}
        />
        <TextArea
          label={t('Adaptations')}
          value={adaptations.value}
          onChange={adaptations.onChange}
          onBlur={adaptations.onBlur}
          maxLength={2000}
          rows={4}
        />
      </FormRow>
      {block.activityId !== null && (
        <p className={styles.quiet}>
          {t('From the activity library.')}{' '}
          <AppLink href={`/activities/${block.activityId}`}>{t('Open the activity')}</AppLink>
        </p>
      )}
    </div>
  );
}
