import { useTranslation } from 'react-i18next';
import type { Certificates } from '../../../shared/contract/endings.ts';
import { StoryPicture } from '../../data/story/StoryPicture.tsx';
import { Data, DateRangeText, type Hue, joinClasses, type Paper, Sheet } from '../../ui/index.ts';
import hueStyles from '../../ui/hue.module.css';
import { type CertificateDesign, CertificateDrawing } from './certificate-designs.tsx';
import styles from './certificate-print.module.css';

/** Millimetres between the margins of each paper, upright. */
const fields = { a4: { width: 186, height: 262 }, letter: { width: 191, height: 245 } } as const;
/** The same, on its side. */
const wideFields = { a4: { width: 272, height: 175 }, letter: { width: 254, height: 181 } } as const;

export interface CertificateWords {
  title: string;
  body: string;
}

interface CertificateSheetProps {
  paper: Paper;
  isWide: boolean;
  design: CertificateDesign;
  hue: Hue;
  organisation: string;
  words: CertificateWords;
  group: Pick<Certificates, 'groupName' | 'facilitators'>;
  /** As it is printed, in whatever script. */
  name: string;
  /** From the first session to the last; null while the group has none. */
  days: { first: string; last: string } | null;
  /** Null: nothing is said of attendance. */
  attendance: string | null;
  broughtLine: string;
}

/** One certificate: one page, for one member. */
export function CertificateSheet({
  paper,
  isWide,
  design,
  hue,
  organisation,
  words,
  group,
  name,
  days,
  attendance,
  broughtLine,
}: CertificateSheetProps) {
  const { t } = useTranslation();
  const size = (isWide ? wideFields : fields)[paper];
  return (
    <Sheet paper={paper} isWide={isWide} isPlain>
      <div
        className={joinClasses(styles.certificate, hueStyles[hue])}
        data-wide={isWide}
        data-design={design}
        style={{ blockSize: `${size.height}mm` }}
      >
        <div className={styles.drawing}>
          <CertificateDrawing design={design} {...size} />
        </div>
        <div className={styles.text}>
          <span className={styles.emblem}>
            <StoryPicture picture="closing" />
          </span>
          <p className={styles.organisation}>
            <Data>{organisation}</Data>
          </p>
          <h2>
            <Data>{words.title}</Data>
          </h2>
          <p>{t('for')}</p>
          <p className={styles.name} data-length={lengthOf(name)}>
            <Data>{name}</Data>
          </p>
          <p className={styles.body}>
            <Data>{words.body}</Data>
          </p>
          <p className={styles.group}>
            <Data>{group.groupName}</Data>
          </p>
          {days !== null && (
            <p>
              <DateRangeText {...days} />
            </p>
          )}
          {attendance !== null && <p>{attendance}</p>}
          {broughtLine !== '' && (
            <p className={styles.brought}>
              {t('Brought to the group:')} <Data>{broughtLine}</Data>
            </p>
          )}
        </div>
        <div className={styles.signatures}>
          {group.facilitators.slice(0, 4).map((facilitator, place) => (
            <div key={`${place} ${facilitator.name}`} className={styles.signature}>
              <Data>{[facilitator.name, facilitator.credentials].filter(Boolean).join(', ')}</Data>
            </div>
          ))}
          {group.facilitators.length === 0 && <div className={styles.signature}>{t('Signature')}</div>}
        </div>
      </div>
    </Sheet>
  );
}

/** A long name is set smaller, so that it stands on two lines at most; the longest break. */
function lengthOf(name: string): 'short' | 'medium' | 'long' | 'longest' {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)].length;
  if (letters <= 22) return 'short';
  if (letters <= 40) return 'medium';
  return letters <= 80 ? 'long' : 'longest';
}
