import type { TFunction } from 'i18next';
import { formatDate, formatInstant, formatNumber } from '../i18n/format.ts';
import type { Failure } from './failure.ts';
import { handOffFailure } from './hand-off-failures.ts';
import { undoFailure } from './undo-failures.ts';

/**
 * What each refusal means to the person at the screen: what happened, what was kept, what to do. The only place that
 * has these words; the core has only the codes.
 */
export function failureMessage({ code, details }: Failure, t: TFunction): string {
  const text = (name: string) => String(details[name] ?? '');
  const day = (name: string) => (details[name] ? formatDate(text(name)) : '');
  const most = () => formatNumber(Number(details['most']));
  switch (code) {
    case 'LOCKED':
      return t('Mezzo is locked. Everything up to here is saved.');
    case 'NO_WORKSPACE':
      return t('There is no workspace in this folder. Choose another folder, or make a workspace here.');
    case 'WORKSPACE_EXISTS':
      return t(
        'There is a workspace in this folder already. Nothing was changed. Unlock it, or choose an empty folder.',
      );
    case 'ALREADY_OPEN':
      return t('This workspace is already open in another window. Close it there first.');
    case 'NEWER_WORKSPACE':
      return t(
        'A newer version of Mezzo wrote this workspace. Nothing was changed. Install the newer version to open it.',
      );
    case 'NOT_A_WORKSPACE':
      return t(
        'The database in this folder was not made by Mezzo. Nothing was changed. Choose another folder.',
      );
    case 'DAMAGED_DATABASE':
      return t(
        'The database is damaged. It was left as it is. Restore the newest backup, or save what can be read.',
      );
    case 'DAMAGED_KEYS':
      return t(
        'The key file is damaged. Nothing was changed. Each backup holds a copy of it: restore the newest backup.',
      );
    case 'DAMAGED_ANCHOR':
      return t(
        'The file that guards against an old copy of the records is missing or damaged. You can go on if you know why; the audit log will say so.',
      );
    case 'BEHIND_ANCHOR':
      return t(
        'The records are older than they were when Mezzo last closed: an old copy may have been put back. Restore the newest backup, or go on if you know why; the audit log will say so.',
      );
    case 'SYNCED_FOLDER':
      return t(
        'This folder is kept in step with a cloud service, which can damage an open workspace. Choose a folder on this computer; backups may go to a synchronised folder.',
      );
    case 'NETWORK_FOLDER':
      return t('This folder is on a network. Choose a folder on this computer.');
    case 'READ_ONLY_FOLDER':
      return t(
        'Mezzo may not write in this folder. Nothing was changed. Choose another folder, or ask who looks after this computer.',
      );
    case 'FOLDER_NOT_EMPTY':
      return t('This folder holds other files. Nothing was changed. Choose an empty folder.');
    case 'DISK_FULL':
      return t(
        'The disk is full. The last change was not saved; everything before it is safe. Free some space and try again.',
      );
    case 'FILE_SYSTEM':
      return details['problem'] === 'not-absolute'
        ? t('Write the whole path of the folder, from the root or the drive on.')
        : t(
            'The folder could not be read or written. The last change was not saved; everything before it is safe.',
          );
    case 'WRONG_PASSPHRASE':
      return t('This is not the passphrase. Check the keyboard and capital letters.');
    case 'WRONG_RECOVERY_KEY':
      return t(
        'This is not the recovery key of this workspace. Letters and digits count, spaces and hyphens do not.',
      );
    case 'WAIT_BEFORE_RETRY': {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const time = details['retryAt'] ? formatInstant(text('retryAt'), timeZone) : '';
      return t('Too many tries. The next one is possible at {{time}}.', { time });
    }
    case 'WEAK_PASSPHRASE':
      return t(
        'This passphrase is too easy to guess. Use four words or more, or at least ten mixed characters.',
      );
    case 'RECOVERY_NOT_PROVED':
      return t('Type the asked group of the recovery key first.');
    case 'DAMAGED_BACKUP':
      return t('This backup is damaged and was not used. Nothing was changed. Choose another backup.');
    case 'PRACTICE_ONLY':
      return t('This works only in the practice workspace.');
    case 'NOT_IN_PRACTICE':
      return t(
        'The practice workspace holds fiction only, so this is not possible here. Open your own workspace.',
      );
    case 'NOT_FOUND':
      return t('This is no longer here. It may be in the trash.');
    case 'IN_TRASH':
      return t('This is in the trash. Restore it first.');
    case 'CHANGED_ELSEWHERE':
      return t('This has changed in the meantime. The screen is up to date now; try again.');
    case 'NOTHING_TO_UNDO':
    case 'UNDO_OVERTAKEN':
      return undoFailure({ code, details }, t);
    case 'NOT_A_MEMBER':
      return t('This person was not a member on {{day}}.', { day: day('date') });
    case 'NOT_IN_GROUP':
      return t('This person has no place in the group. Nothing was saved.');
    case 'GOAL_CLOSED':
      return t('This goal was closed on {{day}}. Open it again to rate it later than that.', {
        day: day('date'),
      });
    case 'MEMBERSHIP_OVERLAPS':
      return t('This person is already in the group at that time.');
    case 'LEAVES_BEFORE_JOINING':
      return t('The last day lies before the first one.');
    case 'SESSION_CANCELLED':
      return t('This session was cancelled, so nothing can be recorded of it.');
    case 'SESSION_NOT_YET_HELD':
      return t('This session is still to come: it can be recorded from {{day}} on.', {
        day: day('date'),
      });
    case 'RUN_TOO_EARLY':
      return t('This session is on {{day}}. It can be started on that day, or up to an hour before.', {
        day: day('date'),
      });
    case 'NOT_RUNNING':
      return t('This session is not running. Start it, or take it up again, under Run.');
    case 'NOT_IN_ROOM':
      return t(
        'This person is not in the room of this session. Look at the roster and the guests of the day.',
      );
    case 'NOT_RUN':
      return t('This session was not run with the clock, so it has no times of arriving and leaving.');
    case 'SESSION_RUNNING':
      return t('This session is running. Finish it first, under Run.');
    case 'LEFT_BEFORE_ARRIVING':
      return t('The time of leaving lies before the time of arriving.');
    case 'DAY_TO_COME':
      return t('{{day}} is still to come. Nothing was saved. Choose a day up to today.', {
        day: day('date'),
      });
    case 'BEFORE_BIRTH':
      return t('{{day}} is before the birth date in the record. Check both days.', { day: day('date') });
    case 'SESSION_HAS_RECORDS':
      return t('A session with attendance cannot move to a day to come.');
    case 'GUEST_HAS_ACTS':
      return t('{{count}} acts name this guest. Take them out under Acts first, or keep the guest.', {
        count: Number(details['count'] ?? 0),
      });
    case 'SESSION_TAKEN':
      return t('The group already meets on {{day}} at that time.', { day: day('date') });
    case 'SERIES_EMPTY':
      return t('No day is left in this series.');
    case 'SERIES_TOO_LONG':
      return t('A series can have at most {{most}} sessions.', { most: most() });
    case 'EXPORT_TOO_LONG':
      return t('That is more than {{most}} lines. Nothing was saved. Choose fewer days or groups.', {
        most: most(),
      });
    case 'NOT_TOGETHER':
      return t(
        'Two of these people are noted as not to be placed together. Nobody was enrolled. Look at who, then choose again.',
      );
    case 'NO_NEXT_SESSION':
      return t(
        'There is no planned session after this one to move it to. Nothing was changed. Plan a session first.',
      );
    case 'AGENDA_FULL':
      return t('An agenda holds at most {{most}} blocks. Nothing was changed. Remove some first.', {
        most: most(),
      });
    case 'NO_AGENDAS':
      return t('No session of this group has an agenda yet. Nothing was made. Plan a session first.');
    case 'NO_PLANNED_SESSION':
      return t('This group has no planned session to lay it over. Plan its sessions first, then lay it.');
    case 'PERIODS_OVERLAP':
      return t(
        'Two periods overlap or have the same name. Nothing was saved. Correct the one that is marked.',
      );
    case 'SCHEDULE_IN_USE':
      return t(
        'Students still have classes in this bell schedule, so it was kept. Move them to another one first.',
      );
    case 'PERIOD_IN_USE':
      return t(
        'Students still have classes in the period {{period}}. Nothing was saved. Keep the period, or move their classes first.',
        { period: text('period') },
      );
    case 'NAMES_HIDDEN':
      return t('Names are hidden, so private notes stay shut. Show names again first.');
    case 'GROUP_MET_LATER':
      return t('The group met on {{day}}, so it cannot have ended before that day.', { day: day('date') });
    case 'GROUP_CLOSED':
      return t('This group has ended already. Nothing was changed now.');
    case 'GROUP_NOT_ENDED':
      return t('This group has not ended. End it first.');
    case 'ALREADY_HELD':
      return t('A legal hold stands on it already.');
    case 'NOT_DUE':
      return typeof details['dueOn'] === 'string'
        ? t('This is due on {{day}}, and not before.', { day: formatDate(details['dueOn']) })
        : t('This is not due by any policy. Nothing was destroyed.');
    case 'ON_HOLD':
      return t('A legal hold stands on it, or on somebody it names. Nothing was destroyed.');
    case 'NOT_CONFIRMED':
      return t('This is not the name. Nothing was destroyed.');
    case 'REFERENCE_NAMES':
      return t('Somebody is named in the reference or the reason. The log stays, so it names nobody.');
    case 'SCORE_OUT_OF_RANGE':
      return t('This is none of the answers from {{low}} to {{high}}.', {
        low: formatNumber(Number(details['low'])),
        high: formatNumber(Number(details['high'])),
      });
    case 'CONSENT_NEEDED':
      return t(
        'This measure asks about a protected area, and no parent’s consent holds for this member. Nothing was asked or saved.',
      );
    case 'WRONG_CODE':
      return t('That is not the code.');
    case 'SEAL_BROKEN':
      return t(
        'This private note cannot be opened: it was changed outside of Mezzo. A backup may still hold it as it was.',
      );
    case 'NOT_A_HAND_OFF':
    case 'HAND_OFF_DAMAGED':
    case 'NEWER_HAND_OFF':
    case 'HAND_OFF_OF_PRACTICE':
    case 'GROUP_DESTROYED':
      return handOffFailure(code, t);
    case 'NOT_YOUR_OWN':
      return t('Mezzo brings this one, so it stays as it is. Make a copy and change that.');
    case 'NOTE_SIGNED':
      return t('This note is signed, so its text stays as it is. Add an addendum instead.');
    case 'NOTE_NOT_SIGNED':
      return t('This note is a draft. Sign it first.');
    case 'NOTE_EMPTY':
      return t('There is nothing in this note yet. It was not signed.');
    case 'NAMES_LEFT':
      return t('Names of other members are in the text. Replace them, or say why they stay.');
    case 'NOT_A_LEADER':
      return t('Only those who lead the group sign its notes. Look at who leads it.');
    case 'ALREADY_SIGNED':
      return t('This facilitator has signed this note already.');
    case 'NAME_TAKEN':
      return t('There is one with this name already.');
    case 'NOT_IN_ROUND':
      return t('One of these people takes no part in this round any more. Look at the round again.');
    case 'CHOICES_OVER_LIMIT':
      return t('{{count}} were chosen, and this round allows {{limit}}.', {
        count: Number(details['count'] ?? 0),
        limit: Number(details['limit'] ?? 0),
      });
    case 'REJECTIONS_OFF':
      return t('This round asks for choices only.');
    case 'ROUND_HAS_REJECTIONS':
      return t('{{count}} rejections were entered in this round. Take them out first.', {
        count: Number(details['count'] ?? 0),
      });
    case 'CARE_NOT_TAKEN':
      return t('{{count}} of them are young children. Read what is said about rejections first.', {
        count: Number(details['count'] ?? 0),
      });
    case 'SAME_PERSON':
      return t('These are one and the same record.');
    case 'FILE_TOO_LARGE':
      return t('The file is larger than {{most}} MB. Nothing was taken in. Split it and try again.', {
        most: formatNumber(Number(details['mostBytes'] ?? 50 * 1024 * 1024) / 1024 / 1024),
      });
    case 'FILE_BINARY':
      return t(
        'This is not a text file. Nothing was taken in. In your spreadsheet, save the table as CSV first.',
      );
    case 'FILE_EMPTY':
      return t('The file is empty. Nothing was taken in.');
    case 'FILE_UNREADABLE':
      return t('The file could not be read as a table. Nothing was taken in.');
    case 'UPLOAD_BROKEN':
      return t('The file did not arrive whole. Nothing was taken in. Choose it again.');
    case 'IMPORT_HAS_PROBLEMS':
      return t(
        'The file has problems. Nothing was taken in. Mend the lines listed and choose the file again.',
      );
    case 'JOB_CANCELLED':
      return t('Cancelled. Nothing was changed.');
    case 'JOB_RUNNING':
      return t('Something else is still at work. Wait a moment and try again.');
    case 'INVALID_INPUT':
      return t('Something in the form is not right. Nothing was saved yet.');
    case 'NO_SUCH_ADDRESS':
      return t('There is nothing at this address.');
    case 'UNREACHABLE':
      return t('Mezzo does not answer. It may have been closed; everything saved is safe. Start it again.');
    case 'UNEXPECTED':
      return t(
        'Something went wrong inside Mezzo. The last change was not saved; everything before it is safe.',
      );
  }
}
