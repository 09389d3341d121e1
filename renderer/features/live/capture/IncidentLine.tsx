import { Flag } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveButton } from '../LiveButton.tsx';
import { useLiveKeys } from '../use-live-keys.ts';
import styles from './capture.module.css';
import type { Taps } from './use-taps.ts';

/** An incident by one key and a few words; the rest is written afterwards, under Notes. */
export function IncidentLine({ taps, areKeysOn }: { taps: Taps; areKeysOn: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [what, setWhat] = useState('');
  const [isRestricted, setRestricted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLiveKeys({ i: () => setOpen(true) }, areKeysOn);

  function close(): void {
    setOpen(false);
    setWhat('');
    setRestricted(false);
  }

  if (!isOpen)
    return (
      <LiveButton icon={<Flag aria-hidden="true" />} hotkey="i" onPress={() => setOpen(true)}>
        {t('Incident')}
      </LiveButton>
    );
  return (
    <form
      ref={form}
      className={styles.incident}
      aria-label={t('Incident')}
      onSubmit={(event) => {
        event.preventDefault();
        if (what.trim() === '') return;
        taps.noteIncident(what, isRestricted);
        close();
      }}
    >
      <input
        autoFocus
        type="text"
        maxLength={500}
        aria-label={t('What happened, in a few words')}
        placeholder={t('What happened, in a few words')}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && what === '') close();
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={isRestricted}
          onChange={(event) => setRestricted(event.target.checked)}
        />
        {t('Restricted')}
      </label>
      <LiveButton kind="primary" onPress={() => form.current?.requestSubmit()}>
        {t('Save')}
      </LiveButton>
      <LiveButton kind="quiet" onPress={close}>
        {t('Close')}
      </LiveButton>
    </form>
  );
}
