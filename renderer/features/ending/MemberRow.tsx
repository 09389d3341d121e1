import { useTranslation } from 'react-i18next';
import type { EndingMember, MemberEndingFields, MemberOutcome } from '../../../shared/contract/endings.ts';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useTypedOver } from '../../data/typed-over.ts';
import { AppLink, Data, DateField, DateText, SelectField } from '../../ui/index.ts';
import { MemberCell } from './MemberCell.tsx';
import styles from './members.module.css';
import { outcomeOptions } from './outcome-words.ts';
import { SavedMark } from './SavedMark.tsx';

interface MemberRowProps {
  groupId: string;
  member: EndingMember;
  /** What the member's goals say was gained. */
  gained: string;
}

/** How it ends for one member, field by field; each is saved when one leaves it. */
export function MemberRow({ groupId, member, gained }: MemberRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { personId, ending } = member;
  const name = names.display({ ...member, id: personId });
  const save = useChange((fields: Partial<MemberEndingFields>) =>
    client.endings.saveMember({ groupId, personId, fields }),
  );
  // Told apart from the texts beside it, which say themselves that they are saved.
  const saveChoice = useChange((fields: Partial<MemberEndingFields>) =>
    client.endings.saveMember({ groupId, personId, fields }),
  );
  const [arrangedOn, setArrangedOn] = useTypedOver(ending.arrangedOn);
  const keep = (fields: Partial<MemberEndingFields>) => save.mutateAsync(fields);
  const goesOn = ending.outcome === 'transfer' || ending.outcome === 'referral';
  return (
    <tr>
      <th scope="row">
        <AppLink href={`/people/${personId}`}>
          <Data>{name}</Data>
        </AppLink>
        <span className={styles.quiet}>
          {t('{{attended}} of {{recorded}} sessions', {
            attended: member.attended,
            recorded: member.recorded,
          })}
        </span>
        {!member.isAtEnd && member.leftOn !== null && (
          <span className={styles.quiet}>
            {t('left on')} <DateText date={member.leftOn} />
          </span>
        )}
      </th>
      <td data-column="outcome">
        <div className={styles.stack}>
          <SelectField
            label={t('How it ends for {{name}}', { name })}
            hideLabel
            value={ending.outcome}
            onChange={(value) => saveChoice.mutate({ outcome: (value ?? '') as MemberOutcome })}
            options={outcomeOptions(t)}
          />
          {goesOn && (
            <>
              <MemberCell
                label={t('To whom or where {{name}} goes', { name })}
                placeholder={t('To whom or where')}
                value={ending.toWhom}
                rows={1}
                maxLength={200}
                namesOthers
                onSave={(toWhom) => keep({ toWhom })}
              />
              <DateField
                label={t('Arranged on')}
                value={arrangedOn}
                onChange={(day) => {
                  setArrangedOn(day);
                  if (day === null || isRecordableDay(day)) saveChoice.mutate({ arrangedOn: day });
                }}
              />
            </>
          )}
          <SavedMark isSaved={saveChoice.isSuccess} />
        </div>
      </td>
      <td data-column="gains">
        <MemberCell
          label={t('What {{name}} gained', { name })}
          value={ending.gains}
          maxLength={2000}
          proposal={gained}
          onSave={(gains) => keep({ gains })}
        />
      </td>
      <td data-column="next">
        <MemberCell
          label={t('What comes next for {{name}}', { name })}
          value={ending.next}
          maxLength={2000}
          onSave={(next) => keep({ next })}
        />
      </td>
      <td data-column="certificate">
        <MemberCell
          label={t('What {{name}} brought to the group', { name })}
          value={ending.certificateLine}
          maxLength={160}
          onSave={(certificateLine) => keep({ certificateLine })}
        />
      </td>
    </tr>
  );
}
