import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageJudgement } from '../../../shared/contract/looking-back.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { suggestStage } from '../../../shared/domain/stage-suggestion.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { confidenceWords, signWords, stageHue, stageModelWords, stageName } from '../../data/stage-words.ts';
import { Busy, Button, Card, Data, LinkButton, LoadFailure, Pill } from '../../ui/index.ts';
import { JudgeDialog } from './JudgeDialog.tsx';
import styles from './looking-back.module.css';
import { Suggestion } from './Suggestion.tsx';

/** Where the group is: what the facilitator judges, and beside it what the record suggests. */
export function StageCard({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const { groupId } = session;
  const judgements = useQuery(core.stages.list.queryOptions({ input: { groupId } }));
  const facts = useQuery(core.stages.facts.queryOptions({ input: { sessionId: session.id } }));
  const [open, setOpen] = useState<StageJudgement | 'new' | null>(null);
  const remove = useChange((input: { id: string }) => client.stages.remove(input), {
    message: () => t('The stage is taken away.'),
  });
  const failed = judgements.isError ? judgements : facts.isError ? facts : null;
  const own = judgements.data?.filter((judgement) => judgement.sessionId === session.id) ?? [];
  const model = own[0]?.model ?? judgements.data?.[0]?.model ?? 'garland-jones-kolodny';
  return (
    <Card
      title={t('Where the group is')}
      aside={
        <LinkButton size="small" kind="quiet" href={`/groups/${groupId}/dynamics/time-line`}>
          {t('Time line')}
        </LinkButton>
      }
    >
      {failed ? (
        <LoadFailure
          message={failureMessage(toFailure(failed.error), t)}
          onRetry={() => void failed.refetch()}
        />
      ) : !judgements.data || !facts.data ? (
        <Busy lines={4} />
      ) : (
        <div className={styles.stack}>
          {own.map((judgement) => (
            <Judged
              key={judgement.id}
              judgement={judgement}
              onChange={() => setOpen(judgement)}
              onRemove={() => remove.mutate({ id: judgement.id })}
            />
          ))}
          {own.length === 0 && (
            <>
              <Suggestion suggestion={suggestStage(model, facts.data, [])} />
              <div className={styles.line}>
                <Button kind="primary" onPress={() => setOpen('new')}>
                  {t('Say where the group is…')}
                </Button>
              </div>
            </>
          )}
          {open !== null && (
            <JudgeDialog
              session={session}
              facts={facts.data}
              model={model}
              judgement={open === 'new' ? null : open}
              onClose={() => setOpen(null)}
            />
          )}
        </div>
      )}
    </Card>
  );
}

function Judged({
  judgement,
  onChange,
  onRemove,
}: {
  judgement: StageJudgement;
  onChange: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { stage, model, confidence, signs, remark } = judgement;
  return (
    <div className={styles.stack}>
      <p className={styles.line}>
        <Pill hue={stageHue(stage)}>{stageName(stage, t)}</Pill>
        <span>{confidenceWords(confidence, t)}</span>
        <span className={styles.note}>{stageModelWords(model, t)}</span>
      </p>
      {signs.length > 0 && (
        <p>{t('Signs: {{signs}}', { signs: signs.map((sign) => signWords(sign, t)).join('; ') })}</p>
      )}
      {remark !== '' && (
        <p className={styles.words}>
          <Data>{remark}</Data>
        </p>
      )}
      <div className={styles.line}>
        <Button size="small" onPress={onChange}>
          {t('Change the stage…')}
        </Button>
        <Button size="small" kind="quiet" onPress={onRemove}>
          {t('Take the stage away')}
        </Button>
      </div>
    </div>
  );
}
