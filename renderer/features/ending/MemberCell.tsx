import { useTranslation } from 'react-i18next';
import { useNames } from '../../data/names.ts';
import { useTypedWords } from '../../data/typed-words.ts';
import { Button, TextArea } from '../../ui/index.ts';
import { SavedMark } from './SavedMark.tsx';
import { useSavedField } from './use-saved-field.ts';

interface MemberCellProps {
  label: string;
  value: string;
  rows?: number;
  placeholder?: string;
  maxLength: number;
  /** It names people and places that nobody here knows: while names are hidden nothing of it shows. */
  namesOthers?: boolean;
  /** What could stand there, offered while nothing does. */
  proposal?: string;
  onSave: (text: string) => Promise<unknown>;
}

/** One text about one member. While names are hidden, one that names somebody is read with stand-ins and not written. */
export function MemberCell(props: MemberCellProps) {
  const {
    label,
    value,
    rows = 2,
    placeholder,
    maxLength,
    namesOthers = false,
    proposal = '',
    onSave,
  } = props;
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const words = useTypedWords();
  const { isSaved, ...field } = useSavedField(value, onSave);
  const shown =
    isHidden && namesOthers && field.value !== ''
      ? t('Hidden while names are hidden.')
      : words.of(field.value);
  const isVeiled = shown !== field.value;
  return (
    <>
      <TextArea
        {...field}
        value={shown}
        isReadOnly={isVeiled}
        label={label}
        hideLabel
        rows={rows}
        placeholder={placeholder ?? ''}
        maxLength={maxLength}
      />
      {proposal !== '' && field.value === '' && (
        <Button size="small" kind="quiet" onPress={() => void onSave(proposal).catch(() => {})}>
          {t('From the goals')} <span className="visually-hidden">{label}</span>
        </Button>
      )}
      <SavedMark isSaved={isSaved} />
    </>
  );
}
