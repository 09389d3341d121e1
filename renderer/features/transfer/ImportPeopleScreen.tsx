import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { client, core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, Banner, LinkButton } from '../../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { EnrolFields } from './EnrolFields.tsx';
import { peopleFigures } from './figures.ts';
import { PeopleExample } from './FileExamples.tsx';
import { FileReading } from './FileReading.tsx';
import { ImportFrame, StepHeading } from './ImportFrame.tsx';
import { PeopleMeaning } from './PeopleMeaning.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { SavedMappings } from './SavedMappings.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TakenIn, TakingIn } from './Taking.tsx';
import { useImportFlow } from './use-import-flow.ts';
import styles from './transfer.module.css';

/** A list of people comes in from a file, and into a group where that is wanted (?group=...). */
export function ImportPeopleScreen() {
  const { t } = useTranslation();
  const asked = new URLSearchParams(useSearch()).get('group');
  const today = useQuery(core.workspace.status.queryOptions()).data?.today ?? null;
  const isPractice = useIsPractice();
  const [groupId, setGroupId] = useState(asked);
  const [chosenDay, setJoinedOn] = useState<string | null>(null);
  const joinedOn = groupId === null ? null : (chosenDay ?? today);
  const into = { groupId, joinedOn };
  const flow = useImportFlow({
    guess: (uploadId, savedId) => client.imports.guessPeople({ uploadId, savedId }),
    preview: (uploadId, mapping) => client.imports.previewPeople({ uploadId, mapping, ...into }),
    apply: (uploadId, mapping) => client.imports.applyPeople({ uploadId, mapping, ...into }),
  });
  const { step, facts, guess, mapping, preview, job } = flow;

  return (
    <ImportFrame
      title={t('Import people')}
      subtitle={t('A list from the school or agency, so that nobody is typed twice.')}
      above={
        asked === null ? (
          <AppLink href="/people">{t('People')}</AppLink>
        ) : (
          <AppLink href={`/groups/${asked}/roster`}>{t('Roster')}</AppLink>
        )
      }
      step={step}
    >
      {flow.failure && <Banner kind="alarm">{failureMessage(flow.failure, t)}</Banner>}
      {isPractice && <PracticeNotice />}
      {step === 'file' && !isPractice && (
        <ChooseFile upload={flow.upload} onFile={flow.chooseFile} onCancel={flow.beginAnew}>
          <PeopleExample />
        </ChooseFile>
      )}
      {step === 'meaning' && facts && guess && mapping && (
        <div className={styles.step}>
          <StepHeading>{t('Say what it means')}</StepHeading>
          <FileReading facts={facts} />
          <PeopleMeaning facts={facts} mapping={mapping} onChange={flow.setMapping} />
          <EnrolFields groupId={groupId} joinedOn={joinedOn} onGroup={setGroupId} onJoinedOn={setJoinedOn} />
          <SavedMappings mapping={mapping} savedId={guess.savedId} onUse={flow.takeGuess} />
          <StepButtons
            onBack={flow.beginAnew}
            onAnother={flow.beginAnew}
            forward={{
              label: t('Look it over'),
              onPress: () => void flow.look(),
              isWorking: flow.isPreviewing,
            }}
          />
        </div>
      )}
      {step === 'preview' && preview && (
        <div className={styles.step}>
          <PreviewStep preview={preview} figures={peopleFigures(preview, groupId !== null, t)} />
          <StepButtons
            onBack={flow.backToMeaning}
            onAnother={flow.beginAnew}
            note={preview.problemCount === 0 && t('One step takes all of it back.')}
            forward={preview.problemCount === 0 ? { label: t('Import'), onPress: flow.take } : undefined}
          />
        </div>
      )}
      {job.state === 'running' && <TakingIn done={job.done} total={job.total} onCancel={flow.cancel} />}
      {job.state === 'done' && preview && (
        <TakenIn
          undoStep={job.undoStep}
          onAnother={flow.beginAnew}
          link={
            <LinkButton kind="primary" href={groupId === null ? '/people' : `/groups/${groupId}/roster`}>
              {groupId === null ? t('Open the list of people') : t('Open the roster')}
            </LinkButton>
          }
        >
          {t('{{new}} new people, {{known}} already known, {{changed}} of them brought up to date.', {
            new: formatNumber(preview.newPeople),
            known: formatNumber(preview.matchedPeople),
            changed: formatNumber(preview.changedPeople),
          })}
        </TakenIn>
      )}
    </ImportFrame>
  );
}
