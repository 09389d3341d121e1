import { useTranslation } from 'react-i18next';
import { Toasts } from '../index.ts';
import styles from './Gallery.module.css';
import { ActionsPart } from './ActionsPart.tsx';
import { FieldsPart } from './FieldsPart.tsx';
import { OverlaysPart } from './OverlaysPart.tsx';
import { PrintPart } from './PrintPart.tsx';
import { SignsPart } from './SignsPart.tsx';
import { TablePart } from './TablePart.tsx';

const parts = {
  actions: ActionsPart,
  signs: SignsPart,
  fields: FieldsPart,
  table: TablePart,
  overlays: OverlaysPart,
  print: PrintPart,
};

/** All parts under one another, or the one that is named. */
export function Gallery({ part }: { part: string | null }) {
  const { t } = useTranslation();
  const shown = Object.entries(parts).filter(([name]) => part === null || name === part);
  return (
    <main className={styles.gallery}>
      <h1 className="visually-hidden">{t('Gallery of pieces')}</h1>
      {shown.map(([name, Part]) => (
        <Part key={name} />
      ))}
      <Toasts />
    </main>
  );
}
