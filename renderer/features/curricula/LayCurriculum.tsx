import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  Banner,
  Busy,
  Button,
  Card,
  FormActions,
  FormRow,
  LinkButton,
  LoadFailure,
  SectionedSelectField,
  SelectField,
  SwitchField,
  useNavigate,
} from '../../ui/index.ts';
import { LayingPreview } from './LayingPreview.tsx';
import styles from './curricula.module.css';

/** Lays a curriculum over a group's planned sessions: choose, look at every day, then lay it in one step. */
export function LayCurriculum({ groupId, chosenKey }: { groupId: string; chosenKey: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { date: today } = useWallClock();
  const [key, setKey] = useState(chosenKey);
  const [from, setFrom] = useState<string | null>(null);
  const [keepPlanned, setKeepPlanned] = useState(true);
  const curricula = useQuery(core.curricula.list.queryOptions());
  const laidAlready = useQuery(core.curricula.ofGroup.queryOptions({ input: { groupId } }));
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const planned = (sessions.data ?? []).filter((session) => session.state === 'planned');
  const first = planned.find((session) => session.date >= today) ?? planned[0];
  const begin = planned.find((session) => session.id === from) ?? first;
  const input = { key: key ?? '', groupId, fromSessionId: begin?.id ?? null, keepPlanned };
  const back = `/groups/${groupId}/plan/curriculum`;
  const preview = useQuery({
    ...core.curricula.preview.queryOptions({ input }),
    enabled: key !== null && first !== undefined,
    placeholderData: (before) => before,
  });
  const lay = useChange(() => client.curricula.lay(input), {
    message: ({ laid, waiting }) =>
      waiting === 0
        ? t('Laid over {{count}} sessions.', { count: laid })
        : t('Laid over {{count}} sessions; {{waiting}} more wait until there is a session for them.', {
            count: laid,
            waiting,
          }),
    onSuccess: () => navigate(back),
  });

  const failed = curricula.isError ? curricula : sessions.isError ? sessions : null;
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!curricula.data || !sessions.data) return <Busy lines={8} />;
  if (first === undefined)
    return (
      <Banner
        title={t('This group has no planned session')}
        actions={<LinkButton href={`/groups/${groupId}/sessions/series`}>{t('Plan a series')}</LinkButton>}
      >
        {t(
          'A curriculum is laid over sessions. Plan them first; how long each is and how many there are matters.',
        )}
      </Banner>
    );
  const optionsOf = (isOwn: boolean) =>
    curricula.data
      .filter((curriculum) => curriculum.isOwn === isOwn)
      .map((curriculum) => ({
        value: curriculum.key,
        label: curriculum.name,
        description: t('{{count}} sessions', { count: curriculum.parts.length }),
        isData: true,
      }));
  const name = curricula.data.find((curriculum) => curriculum.key === key)?.name;
  const isAgain = laidAlready.data?.some((other) => other.curriculumName === name) ?? false;
  const laid = preview.data?.rows.filter(({ part }) => part !== null).length ?? 0;

  return (
    <Card title={t('Lay a curriculum over the sessions')} isFlush>
      <div className={styles.choices}>
        <FormRow least="16rem">
          <SectionedSelectField
            label={t('Curriculum')}
            value={key}
            onChange={setKey}
            placeholder={t('Choose a curriculum')}
            sections={[
              { title: t('Your own'), options: optionsOf(true) },
              { title: t('From Mezzo'), options: optionsOf(false) },
            ].filter(({ options }) => options.length > 0)}
          />
          <SelectField
            label={t('Begin with')}
            value={input.fromSessionId}
            onChange={setFrom}
            options={planned.map((session) => ({
              value: session.id,
              label: t('Session {{number}}, {{date}}', {
                number: session.number,
                date: formatDate(session.date, 'weekday'),
              }),
            }))}
          />
        </FormRow>
        <SwitchField
          label={t('Leave sessions that are planned already as they are')}
          value={keepPlanned}
          onChange={setKeepPlanned}
        />
      </div>
      {key === null ? (
        <p className={styles.hint}>{t('Choose one to see which session comes on which day.')}</p>
      ) : preview.isError ? (
        <LoadFailure
          message={failureMessage(toFailure(preview.error), t)}
          onRetry={() => void preview.refetch()}
        />
      ) : preview.data ? (
        <LayingPreview preview={preview.data} isAgain={isAgain} />
      ) : (
        <Busy lines={6} />
      )}
      <div className={styles.layFoot}>
        <FormActions>
          <LinkButton href={back}>{t('Cancel')}</LinkButton>
          <Button
            kind="primary"
            onPress={() => lay.mutate(undefined)}
            isPending={lay.isPending}
            isDisabled={key === null || laid === 0}
          >
            {laid === 0 ? t('Lay it') : t('Lay it over {{count}} sessions', { count: laid })}
          </Button>
        </FormActions>
      </div>
    </Card>
  );
}
