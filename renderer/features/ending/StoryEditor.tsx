import { Printer, RotateCcw } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../../shared/contract/endings.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { StoryPaper } from '../../data/story/StoryPaper.tsx';
import { formatInstant } from '../../i18n/format.ts';
import { Banner, Button, LinkButton } from '../../ui/index.ts';
import { EndingPages } from './EndingPages.tsx';
import styles from './story.module.css';
import { fromForm, type StoryForm, storyResolver, toForm } from './story-form.ts';
import { StoryFieldset } from './StoryFieldset.tsx';
import { StoryNames } from './StoryNames.tsx';
import { useSavedValues } from '../../data/use-saved-values.ts';
import { useStoryNames } from './use-story-names.ts';

/** The story being written, beside the page as it comes out of the printer. */
export function StoryEditor({ story }: { story: Story }) {
  const { t } = useTranslation();
  const { groupId } = story;
  const { paper, timeZone } = useSettings();
  const [fits, setFits] = useState(true);
  const [wordsSeen, setWordsSeen] = useState(false);
  /** Saving was tried while names stood in it. */
  const [isRefused, setRefused] = useState(false);
  const form = useForm<StoryForm>({ resolver: storyResolver, defaultValues: toForm(story.fields) });
  useSavedValues(form, toForm(story.fields));
  const draft = useDraft(`ending-story:${groupId}`, form);
  const written = useDeferredValue(fromForm(useWatch({ control: form.control }) as StoryForm));
  const names = useStoryNames(groupId, written);
  const save = useChange(client.endings.saveStory, {
    message: () => t('The story is saved.'),
    onFailure(failure) {
      const isOfNames = failure.code === 'NAMES_LEFT';
      if (isOfNames) setRefused(true);
      return isOfNames;
    },
  });

  async function submit(fields: StoryForm) {
    try {
      await save.mutateAsync({ groupId, fields: fromForm(fields), wordsSeen });
    } catch {
      return; // said by then; what was typed stays
    }
    setRefused(false);
    form.reset(fields);
    await draft.discard();
  }

  return (
    <EndingPages
      groupId={groupId}
      page="story"
      actions={
        <LinkButton icon={<Printer aria-hidden="true" />} href={`/print/groups/${groupId}/story`}>
          {t('Print')}
        </LinkButton>
      }
    >
      <div className={styles.beside}>
        <form
          className={styles.form}
          aria-label={t('Story of the group')}
          onSubmit={(event) => void form.handleSubmit(submit)(event)}
        >
          {draft.isRestored && (
            <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
              {t('What you had begun to write is here again.')}
            </Banner>
          )}
          <p className={styles.quiet}>
            {t(
              'One page that each member can take home. It names nobody: no names, no goals, no attendance of anyone.',
            )}
          </p>
          <StoryNames
            names={names}
            wordsSeen={wordsSeen}
            isRefused={isRefused}
            onWordsSeen={setWordsSeen}
            onReplace={(texts) => form.reset(toForm(names.replaced(texts)), { keepDefaultValues: true })}
          />
          <StoryFieldset control={form.control} />
          <div className={styles.foot}>
            <span className={styles.quiet}>
              {story.savedAt === null
                ? t('Proposed from the record; kept as a draft while you write.')
                : t('Saved {{moment}}', { moment: formatInstant(story.savedAt, timeZone) })}
            </span>
            <Button
              icon={<RotateCcw aria-hidden="true" />}
              onPress={() => form.reset(toForm(story.proposed), { keepDefaultValues: true })}
            >
              {t('From the record again')}
            </Button>
            <Button kind="primary" type="submit" isPending={save.isPending}>
              {t('Save the story')}
            </Button>
          </div>
        </form>
        <div className={styles.preview}>
          {!fits && (
            <Banner kind="warning">
              {t('Too much for one page. Leave some of it out, or use fewer words.')}
            </Banner>
          )}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it */}
          <div className={styles.desk} role="region" tabIndex={0} aria-label={t('Preview')}>
            <StoryPaper
              paper={paper}
              story={story}
              fields={written}
              numbers={story.numbers}
              isPreview
              onFit={setFits}
            />
          </div>
        </div>
      </div>
    </EndingPages>
  );
}
