import { Flag } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../data/drafts.ts';
import { LiveButton } from '../LiveButton.tsx';
import { useLiveKeys } from '../use-live-keys.ts';
import styles from './capture.module.css';
import type { Taps } from './use-taps.ts';

/** An incident by one key and a few words; the rest is written afterwards, under Notes. */
export const IncidentLine = memo(function IncidentLine({
  onNote,
  sessionId,
  areKeysOn,
}: {
  onNote: Taps['noteIncident'];
  sessionId: string;
  areKeysOn: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useLiveKeys({ i: () => setOpen(true) }, areKeysOn);
  if (!isOpen)
    return (
      <LiveButton icon={<Flag aria-hidden="true" />} hotkey="i" onPress={() => setOpen(true)}>
        {t('Incident')}
      </LiveButton>
    );
  return <IncidentForm onNote={onNote} sessionId={sessionId} onClose={() => setOpen(false)} />;
});

/** What is typed outlives a lock and a reload: it is there again when the line is opened. */
function IncidentForm({
  onNote,
  sessionId,
  onClose,
}: {
  onNote: Taps['noteIncident'];
  sessionId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { what: '', isRestricted: false } });
  const draft = useDraft(`live-incident ${sessionId}`, form);
  const element = useRef<HTMLFormElement>(null);

  function close(): void {
    void draft.clear();
    onClose();
  }

  return (
    <form
      ref={element}
      className={styles.incident}
      aria-label={t('Incident')}
      onSubmit={(event) =>
        void form.handleSubmit(({ what, isRestricted }) => {
          if (what.trim() === '') return;
          onNote(what, isRestricted);
          close();
        })(event)
      }
    >
      <input
        autoFocus
        type="text"
        maxLength={500}
        aria-label={t('What happened, in a few words')}
        placeholder={t('What happened, in a few words')}
        {...form.register('what')}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && form.getValues('what') === '') close();
        }}
      />
      <label>
        <input type="checkbox" {...form.register('isRestricted')} />
        {t('Restricted')}
      </label>
      <LiveButton kind="primary" onPress={() => element.current?.requestSubmit()}>
        {t('Save')}
      </LiveButton>
      <LiveButton kind="quiet" onPress={close}>
        {t('Close')}
      </LiveButton>
    </form>
  );
}
