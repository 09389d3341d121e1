import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostChoices, type RoundsPreview } from '../../../shared/contract/sociometry.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { AppLink, Card, CheckboxField, Data, LinkButton } from '../../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { asksCare } from './RejectionsInFile.tsx';
import { type RoundSaid, RoundsInFile } from './RoundsPreview.tsx';
import { TakenIn } from './Taking.tsx';
import { useUpload } from '../../data/use-upload.ts';
import styles from './transfer.module.css';
import { WholeOrNothing } from './WholeOrNothing.tsx';

type Read = RoundsPreview & { uploadId: string; addPeople: boolean };

async function readRounds(groupId: string, uploadId: string, addPeople: boolean): Promise<Read> {
  const preview = await client.sociometry.previewImport({ uploadId, groupId, addPeople });
  return { ...preview, uploadId, addPeople };
}

/** Sociometric rounds come in from a file `round,from,to,valence,rank`: all of it, or nothing. */
export function ImportRoundsScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const isPractice = useIsPractice();
  const today = useToday();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  const [preview, setPreview] = useState<Read | null>(null);
  const [said, setSaid] = useState<RoundSaid[]>([]);
  const [careTaken, setCareTaken] = useState(false);
  const [showsMissing, setShowsMissing] = useState(false);
  const [taken, setTaken] = useState<{ roundIds: string[]; undoStep: number | null } | null>(null);
  const { upload, start, forget } = useUpload(({ uploadId }) => readRounds(groupId, uploadId, false));
  const take = useChange(
    (read: Read) =>
      client.sociometry.import({
        uploadId: read.uploadId,
        groupId,
        addPeople: read.addPeople,
        careTaken,
        rounds: said.map((round) => ({ ...round, takenOn: round.takenOn ?? today })),
      }),
    { onSuccess: setTaken },
  );
  const again = useChange((read: Read) => readRounds(groupId, read.uploadId, !read.addPeople), {
    onSuccess: show,
  });
  const rounds = `/groups/${groupId}/dynamics/sociometry`;
  const step = taken ? 'done' : preview ? 'preview' : 'file';

  function show(read: Read): void {
    setPreview(read);
    setSaid((before) =>
      read.rounds.map(
        ({ label, most }) =>
          before.find((round) => round.label === label) ?? {
            label,
            criterion: '',
            takenOn: today,
            choiceLimit: most >= 1 && most <= mostChoices ? most : null,
          },
      ),
    );
  }

  function beginAnew(): void {
    forget();
    setPreview(null);
    setSaid([]);
    setTaken(null);
    setShowsMissing(false);
  }

  function go(read: Read): void {
    const isWhole =
      said.every(({ criterion, takenOn }) => criterion.trim() !== '' && takenOn !== null) &&
      (!asksCare(read) || careTaken);
    setShowsMissing(!isWhole);
    if (isWhole) take.mutate(read);
  }

  return (
    <ImportFrame
      title={t('Import sociometric rounds')}
      subtitle={t('A table of choices, one line for each. Several rounds may be in one file.')}
      above={<AppLink href={rounds}>{group ? <Data>{group.name}</Data> : t('All rounds')}</AppLink>}
      step={step}
      isPlain
    >
      {isPractice && <PracticeNotice />}
      {step === 'file' && !isPractice && (
        <ChooseFile upload={upload} onFile={(file) => start(file, show)} onCancel={beginAnew}>
          <RoundsExample />
        </ChooseFile>
      )}
      {step === 'preview' && preview && (
        <WholeOrNothing
          preview={preview}
          problemsTitle={
            namesOnly(preview)
              ? t('{{count}} names are not in this group', { count: preview.problemCount })
              : undefined
          }
          above={
            <CheckboxField
              label={t('Add people whom the file names and the group does not know yet')}
              description={t(
                'They become people in Mezzo and members of this group, from the day of their first round.',
              )}
              value={preview.addPeople}
              onChange={() => again.mutate(preview)}
            />
          }
          onAnother={beginAnew}
          take={take}
          forward={{
            label: t('Import {{count}} rounds', { count: preview.rounds.length }),
            onPress: () => go(preview),
          }}
        >
          <RoundsInFile
            preview={preview}
            said={said}
            onSay={setSaid}
            careTaken={careTaken}
            onCare={setCareTaken}
            showsMissing={showsMissing}
          />
        </WholeOrNothing>
      )}
      {taken && (
        <TakenIn
          undoStep={taken.undoStep}
          onAnother={beginAnew}
          link={
            <LinkButton
              kind="primary"
              href={taken.roundIds.length === 1 ? `${rounds}/${taken.roundIds[0]}` : rounds}
            >
              {t('See the rounds')}
            </LinkButton>
          }
        >
          {t('{{count}} rounds are in the group.', { count: taken.roundIds.length })}
        </TakenIn>
      )}
    </ImportFrame>
  );
}

/** Nothing is wrong but names that the group does not know: one tick answers all of them. */
function namesOnly({ problems, problemCount }: RoundsPreview): boolean {
  return (
    problems.length === problemCount &&
    problems.every(({ code }) => code === 'unknown-person' || code === 'not-in-the-group')
  );
}

/** What a file of choices looks like. */
function RoundsExample() {
  const { t } = useTranslation();
  return (
    <Card title={t('What the file looks like')}>
      <div className={styles.step}>
        <p>
          {t(
            'A line says who chose whom in which round. “valence” is positive or negative; “rank” may stay empty. A line without a “to” says that somebody answered with nobody.',
          )}
        </p>
        <p className={styles.example} translate="no">
          {
            'round,from,to,valence,rank\n1,Ana Lopez,Ben Okafor,positive,1\n1,"Okafor, Ben",Ana Lopez,positive,1'
          }
        </p>
        <p className={styles.quiet}>
          {t(
            'People are found by name, by a first name that only one member has, or by identifier. Whom the group does not know can be added in the same step.',
          )}
        </p>
      </div>
    </Card>
  );
}
