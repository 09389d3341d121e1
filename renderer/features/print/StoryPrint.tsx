import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { StoryPaper } from '../../data/story/StoryPaper.tsx';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';

/** The story of a group as it was saved. It is not printed while a name stands in it. */
export function StoryPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const [fits, setFits] = useState(true);
  const read = useQuery(core.endings.story.queryOptions({ input: { groupId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const story = read.data;
  const writing = `/groups/${groupId}/ending/story`;
  const isNamed = story.found.some(({ certainty }) => certainty === 'name');
  if (story.savedAt === null || isNamed)
    return (
      <>
        <h1 className="visually-hidden">{t('Story of the group')}</h1>
        <EmptyState action={<LinkButton href={writing}>{t('Open the story')}</LinkButton>}>
          {isNamed
            ? t(
                'A name of somebody in the group stands in the story. It is not printed until the name is out.',
              )
            : t('The story is not saved yet. Look through it and save it, then it can be printed.')}
        </EmptyState>
      </>
    );
  return (
    <PrintFrame
      view="story"
      objectId={groupId}
      fileName={t('Story {{group}}', { group: story.groupName })}
      isWide={false}
      backHref={writing}
      label={
        fits
          ? t('Story of the group, one page')
          : t('Too much for one page. Leave some of it out, or use fewer words.')
      }
    >
      <StoryPaper paper={paper} story={story} fields={story.fields} numbers={story.numbers} onFit={setFits} />
    </PrintFrame>
  );
}
