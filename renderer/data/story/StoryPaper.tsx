import { useTranslation } from 'react-i18next';
import type { Story, StoryFields, StoryNumbers } from '../../../shared/contract/endings.ts';
import { Data, type Hue, joinClasses, Sheet, type Paper } from '../../ui/index.ts';
import hues from '../../ui/hue.module.css';
import styles from './story-paper.module.css';
import { StoryPath } from './StoryPath.tsx';
import { useStorySize } from './use-story-size.ts';

interface StoryPaperProps {
  paper: Paper;
  story: Pick<Story, 'groupName' | 'colour'>;
  fields: StoryFields;
  numbers: StoryNumbers;
  /** Beside the form it is a part of a page that has a heading of its own. */
  isPreview?: boolean;
  /** Told whether all of it has room on one page, once it was measured. */
  onFit?: (fits: boolean) => void;
}

/** The page for the members: their group in pictures and a few words. Nobody is named on it. */
export function StoryPaper({ paper, story, fields, numbers, isPreview = false, onFit }: StoryPaperProps) {
  const { t } = useTranslation();
  const { inSheet, size } = useStorySize(JSON.stringify([paper, story, fields, numbers]), onFit);
  const Title = isPreview ? 'h2' : 'h1';
  const Heading = isPreview ? 'h3' : 'h2';
  const { title, opening, path, did, norms, showsNumbers, closing } = fields;
  return (
    <Sheet paper={paper} isPlain>
      <div
        ref={inSheet}
        className={joinClasses(styles.story, hues[story.colour as Hue])}
        style={{ fontSize: `${size}pt` }}
      >
        <header className={styles.head}>
          <Title className={styles.title}>
            <Data>{title || story.groupName}</Data>
          </Title>
          {opening !== '' && (
            <p className={styles.words}>
              <Data>{opening}</Data>
            </p>
          )}
        </header>
        {showsNumbers && numbers.sessions > 0 && (
          <ul className={styles.numbers}>
            <li>{t('We met {{count}} times', { count: numbers.sessions })}</li>
            {numbers.minutes > 0 && <li>{t('{{count}} minutes together', { count: numbers.minutes })}</li>}
            {numbers.activities > 0 && <li>{t('{{count}} activities', { count: numbers.activities })}</li>}
          </ul>
        )}
        {path.length > 0 && <StoryPath path={path} />}
        <div className={styles.lists}>
          {did.length > 0 && (
            <section className={styles.list}>
              <Heading className={styles.heading}>
                {did.length < numbers.activities ? t('Some of what we did') : t('What we did')}
              </Heading>
              <ul>
                {did.map((one, place) => (
                  <li key={`${place} ${one}`}>
                    <Data>{one}</Data>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {norms.length > 0 && (
            <section className={styles.list}>
              <Heading className={styles.heading}>{t('What we agreed on')}</Heading>
              <ul>
                {norms.map((norm, place) => (
                  <li key={`${place} ${norm}`}>
                    <Data>{norm}</Data>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {closing !== '' && (
          <p className={styles.closing}>
            <Data>{closing}</Data>
          </p>
        )}
      </div>
    </Sheet>
  );
}
