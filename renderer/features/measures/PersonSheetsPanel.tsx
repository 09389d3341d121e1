import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../shared/contract/measures.ts';
import type { MeasuredMember, Sheet } from '../../../shared/contract/scores.ts';
import { client } from '../../data/client.ts';
import { answerWord, itemText, occasionWord, raterWord, sheetText } from '../../data/measure-words.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Button, Data, DateText, IconButton, SidePanel, TextField } from '../../ui/index.ts';
import styles from './group-measures.module.css';

interface PersonSheetsPanelProps {
  measure: Measure;
  member: MeasuredMember | undefined;
  sheets: readonly Sheet[];
  onClose: () => void;
}

/** All sheets of one member, the latest first: each answer, who gave it and when. */
export function PersonSheetsPanel({ measure, member, sheets, onClose }: PersonSheetsPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <SidePanel title={member ? <Data>{names.display(member)}</Data> : t('Scores')} onClose={onClose}>
      {sheets.length === 0 ? (
        <p className={styles.quiet}>{t('There is no score of this member yet.')}</p>
      ) : (
        <ul className={styles.sheets}>
          {sheets.toReversed().map((sheet) => (
            <li key={sheet.id}>
              <OneSheet measure={measure} sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}

function OneSheet({ measure, sheet }: { measure: Measure; sheet: Sheet }) {
  const { t } = useTranslation();
  const names = useNames();
  const [isWriting, setWriting] = useState(false);
  const remove = useChange(() => client.scores.remove({ id: sheet.id }), {
    message: () => t('The score is taken away.'),
  });
  const valueOf = new Map(sheet.answers.map(({ itemId, value }) => [itemId, value]));
  return (
    <>
      <div className={styles.sheetHead}>
        <span>
          <b>{sheetText(sheet, t)}</b>
          <span className={styles.below}>
            <DateText date={sheet.takenOn} /> · {raterWord(sheet.rater, names.rater(sheet.raterName), t)}
            {sheet.occasion !== 'regular' && ` · ${occasionWord(sheet.occasion, t)}`}
          </span>
        </span>
        <IconButton
          size="small"
          label={t('Take this score away')}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => remove.mutate()}
        />
      </div>
      {measure.items.length > 1 && (
        <dl className={styles.answers}>
          {measure.items.map((item) => {
            const value = valueOf.get(item.id);
            return (
              <div key={item.id}>
                <dt>
                  <Data>{itemText(measure, item)}</Data>
                </dt>
                <dd>{value === undefined ? '–' : <Data>{answerWord(item, value, t)}</Data>}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {sheet.consentReason !== '' && (
        <p className={styles.below}>
          {t('Asked without a consent that held:')} <Data>{sheet.consentReason}</Data>
        </p>
      )}
      {isWriting ? (
        <RemarkField sheet={sheet} onDone={() => setWriting(false)} />
      ) : (
        <p className={styles.remark}>
          {sheet.remark !== '' && <Data>{sheet.remark}</Data>}{' '}
          <Button size="small" kind="quiet" onPress={() => setWriting(true)}>
            {sheet.remark === '' ? t('Add a remark…') : t('Change the remark…')}
          </Button>
        </p>
      )}
    </>
  );
}

function RemarkField({ sheet, onDone }: { sheet: Sheet; onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(sheet.remark);
  const save = useChange(() => client.scores.remark({ id: sheet.id, remark: text }), {
    message: () => t('The remark is saved.'),
    onSuccess: onDone,
  });
  return (
    <form
      className={styles.remarkForm}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField label={t('Remark')} value={text} onChange={setText} maxLength={500} autoFocus />
      <span className={styles.buttons}>
        <Button size="small" onPress={onDone}>
          {t('Cancel')}
        </Button>
        <Button size="small" kind="primary" type="submit">
          {t('Save')}
        </Button>
      </span>
    </form>
  );
}
