import { useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Tag, observationKinds } from '../../../shared/contract/acts.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { roleKinds, rolesByKind } from '../../../shared/domain/group-roles.ts';
import { therapeuticFactors } from '../../../shared/domain/therapeutic-factors.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useNames } from '../../data/names.ts';
import { factorWords, roleKindWords, roleWords } from '../../data/observation-words.ts';
import { useChange } from '../../data/query.ts';
import { sortByName } from '../../i18n/format.ts';
import { Button, type FieldHandle, SectionedSelectField, SelectField, TextField } from '../../ui/index.ts';
import styles from './looking-back.module.css';

interface AddSeenProps {
  sessionId: string;
  participants: readonly Participant[];
  tags: readonly Tag[];
}

interface SeenFields {
  /** 'role:initiator', 'factor:hope', 'tag:<id>'. */
  what: string | null;
  who: string;
  remark: string;
}

const theGroup = 'group';
const empty: SeenFields = { what: null, who: theGroup, remark: '' };

/** What was seen, of whom, and a few words: one after the other, by keyboard. */
export function AddSeen({ sessionId, participants, tags }: AddSeenProps) {
  const { t } = useTranslation();
  const names = useNames();
  const first = useRef<FieldHandle>(null);
  const form = useForm<SeenFields>({ defaultValues: empty });
  const draft = useDraft(`seen:${sessionId}`, form);
  const add = useChange(
    ({ what, who, remark }: SeenFields) => {
      const [kind, code] = splitWhat(what ?? '');
      const personId = who === theGroup ? null : who;
      return client.acts.observe({
        sessionId,
        kind,
        code,
        personId,
        remark,
        atMs: null,
        source: 'recalled',
      });
    },
    {
      message: () => t('It is noted, as recalled.'),
      onSuccess: () => void draft.discard().then(() => first.current?.focus()),
    },
  );
  const members = sortByName(
    participants.filter((participant) => participant.kind === 'member'),
    (participant) => names.sort(participant),
  );
  const asOption = (kind: string, code: string, words: { name: string; meaning: string }) => ({
    value: `${kind}:${code}`,
    label: words.name,
    description: words.meaning,
  });
  const sections = [
    ...roleKinds.map((kind) => ({
      title: roleKindWords(kind, t).name,
      options: rolesByKind[kind].map((role) => asOption('role', role, roleWords(role, t))),
    })),
    {
      title: t('What helped'),
      options: therapeuticFactors.map((factor) => asOption('factor', factor, factorWords(factor, t))),
    },
    ...(tags.length === 0
      ? []
      : [
          {
            title: t('Own tags'),
            options: tags.map((tag) => ({ value: `tag:${tag.id}`, label: tag.name, isData: true })),
          },
        ]),
  ];
  return (
    <form
      className={styles.add}
      aria-label={t('Note what was seen')}
      onSubmit={(event) => void form.handleSubmit((fields) => add.mutate(fields))(event)}
    >
      <div className={styles.fields}>
        <Controller
          control={form.control}
          name="what"
          rules={{ validate: (what) => what !== null }}
          render={({ field, fieldState }) => (
            <SectionedSelectField
              {...field}
              ref={first}
              label={t('Role, factor or tag')}
              sections={sections}
              errorMessage={fieldState.error && t('Choose what was seen.')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="who"
          render={({ field }) => (
            <SelectField
              {...field}
              onChange={(who) => field.onChange(who ?? theGroup)}
              label={t('Seen in')}
              options={[
                { value: theGroup, label: t('the group') },
                ...members.map((member) => ({
                  value: member.id,
                  label: names.display(member),
                  isData: true,
                })),
              ]}
            />
          )}
        />
        <Controller
          control={form.control}
          name="remark"
          render={({ field }) => <TextField {...field} label={t('Remark')} maxLength={500} />}
        />
        <span className={styles.fixed}>
          <Button type="submit" isPending={add.isPending}>
            {t('Note it')}
          </Button>
        </span>
      </div>
    </form>
  );
}

function splitWhat(what: string): [(typeof observationKinds)[number], string] {
  const at = what.indexOf(':');
  const kind = observationKinds.find((known) => known === what.slice(0, at));
  if (!kind) throw new RangeError(`not something that can be seen: ${what}`);
  return [kind, what.slice(at + 1)];
}
