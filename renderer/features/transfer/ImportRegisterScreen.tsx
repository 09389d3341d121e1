import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, Banner, Button, Busy, Data, LinkButton, LoadFailure } from '../../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { registerFigures } from './figures.ts';
import { FileReading } from './FileReading.tsx';
import { ImportFrame, StepHeading } from './ImportFrame.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { RegisterExample } from './FileExamples.tsx';
import { RegisterMeaning } from './RegisterMeaning.tsx';
import { RegisterSummary } from './RegisterSummary.tsx';
import { SavedMappings } from './SavedMappings.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TakenIn, TakingIn } from './Taking.tsx';
import { useImportFlow } from './use-import-flow.ts';
import styles from './transfer.module.css';

/** A whole attendance register comes in from a file: people, memberships, sessions and marks at once. */
export function ImportRegisterScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const isPractice = useIsPractice();
  const [isAsked, setAsked] = useState(false);
  const flow = useImportFlow({
    guess: (uploadId, savedId) =>
      client.imports.guessRegister({ uploadId, groupId, savedId, dateOrder: null }),
    preview: (uploadId, mapping) => client.imports.previewRegister({ uploadId, groupId, mapping }),
    apply: (uploadId, mapping) => client.imports.applyRegister({ uploadId, groupId, mapping }),
  });
  const { step, facts, guess, mapping, preview, job } = flow;
  const unknown = guess?.codes.filter(({ code }) => mapping && !Object.hasOwn(mapping.codes, code)) ?? [];
  const sessionsHref = `/groups/${groupId}/sessions`;

  function goOn() {
    setAsked(unknown.length > 0);
    if (unknown.length === 0) void flow.look();
  }

  return (
    <ImportFrame
      title={t('Import a register')}
      subtitle={t(
        'A register kept elsewhere becomes part of the group: its members, its sessions and who came.',
      )}
      above={
        <AppLink href={`/groups/${groupId}`}>
          {group.data ? <Data>{group.data.name}</Data> : t('Group')}
        </AppLink>
      }
      step={step}
    >
      {group.isPending && <Busy lines={6} />}
      {group.isError && (
        <LoadFailure
          message={failureMessage(toFailure(group.error), t)}
          onRetry={() => void group.refetch()}
        />
      )}
      {flow.failure && <Banner kind="alarm">{failureMessage(flow.failure, t)}</Banner>}
      {isPractice && <PracticeNotice />}
      {step === 'file' && group.data && !isPractice && (
        <ChooseFile upload={flow.upload} onFile={flow.chooseFile} onCancel={flow.beginAnew}>
          <RegisterExample />
        </ChooseFile>
      )}
      {step === 'meaning' && facts && guess && mapping && (
        <div className={styles.step}>
          <StepHeading>{t('Say what it means')}</StepHeading>
          <FileReading facts={facts} />
          <RegisterMeaning
            facts={facts}
            codes={guess.codes}
            hasMoreCodes={guess.hasMoreCodes}
            mapping={mapping}
            onChange={flow.setMapping}
            isAsked={isAsked}
          />
          <SavedMappings mapping={mapping} savedId={guess.savedId} onUse={flow.takeGuess} />
          <StepButtons
            onBack={flow.beginAnew}
            onAnother={flow.beginAnew}
            note={unknown.length > 0 && t('{{count}} codes still need a meaning.', { count: unknown.length })}
            aside={
              unknown.length > 0 && (
                <Button kind="quiet" onPress={() => void flow.look()}>
                  {t('Show where they stand')}
                </Button>
              )
            }
            forward={{ label: t('Look it over'), onPress: goOn, isWorking: flow.isPreviewing }}
          />
        </div>
      )}
      {step === 'preview' && preview && mapping && (
        <div className={styles.step}>
          <PreviewStep preview={preview} figures={registerFigures(preview, t)}>
            <RegisterSummary preview={preview} mapping={mapping} />
          </PreviewStep>
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
            <LinkButton kind="primary" href={sessionsHref}>
              {t('Open the register')}
            </LinkButton>
          }
        >
          {t(
            '{{people}} new people, {{sessions}} new sessions, {{marks}} marks; {{attended}} of {{marks}} attended.',
            {
              people: formatNumber(preview.newPeople),
              sessions: formatNumber(preview.newSessions),
              marks: formatNumber(preview.marks),
              attended: formatNumber(preview.attended),
            },
          )}
        </TakenIn>
      )}
    </ImportFrame>
  );
}
