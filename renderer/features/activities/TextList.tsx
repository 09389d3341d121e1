import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type FieldHandle, IconButton, TextArea } from '../../ui/index.ts';
import styles from './form.module.css';

interface TextListProps {
  label: string;
  description?: string;
  /** "Step 3". */
  nameOf: (number: number) => string;
  addLabel: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  onBlur: () => void;
  /** What is wrong with the text in this place, from 0. */
  messageAt: (place: number) => string | undefined;
  errorMessage?: string;
  most: number;
  maxLength: number;
  ref?: Ref<FieldHandle>;
}

/** Texts in an order: written, moved up and down, added and taken away, all by keyboard too. */
export function TextList(props: TextListProps) {
  const { label, description, nameOf, addLabel, value, onChange, onBlur, messageAt, errorMessage } = props;
  const { t } = useTranslation();
  const add = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const keys = useRef<string[]>([]);
  const wanted = useRef<{ place: number } | 'add' | null>(null);
  while (keys.current.length < value.length) keys.current.push(crypto.randomUUID());

  useEffect(() => {
    if (wanted.current === 'add') add.current?.focus();
    else if (wanted.current)
      list.current?.children[wanted.current.place]?.querySelector<HTMLElement>('textarea')?.focus();
    wanted.current = null;
  }, [value]);

  function put(next: readonly string[], order: string[], focus: typeof wanted.current): void {
    keys.current = order;
    wanted.current = focus;
    onChange(next);
  }

  function move(place: number, by: -1 | 1): void {
    const swap = <Value,>(items: readonly Value[]) => {
      const moved = [...items];
      [moved[place], moved[place + by]] = [moved[place + by]!, moved[place]!];
      return moved;
    };
    put(swap(value), swap(keys.current), { place: place + by });
  }

  return (
    <div role="group" aria-label={label} className={styles.texts}>
      <div>
        <span className={styles.textsLabel} aria-hidden="true">
          {label}
        </span>
        {description !== undefined && <p className={styles.note}>{description}</p>}
        {errorMessage !== undefined && <p className={styles.error}>{errorMessage}</p>}
      </div>
      <ol ref={list} className={styles.textRows}>
        {value.map((text, place) => {
          const name = nameOf(place + 1);
          return (
            <li key={keys.current[place]} className={styles.textRow}>
              <span className={styles.number} aria-hidden="true">
                {place + 1}
              </span>
              <TextArea
                ref={place === 0 ? props.ref : undefined}
                label={name}
                hideLabel
                rows={2}
                maxLength={props.maxLength}
                value={text}
                onBlur={onBlur}
                onChange={(next) => onChange(value.with(place, next))}
                errorMessage={messageAt(place)}
              />
              <span className={styles.textButtons}>
                <IconButton
                  size="small"
                  label={t('Move up: {{name}}', { name })}
                  icon={<ArrowUp aria-hidden="true" />}
                  isDisabled={place === 0}
                  onPress={() => move(place, -1)}
                />
                <IconButton
                  size="small"
                  label={t('Move down: {{name}}', { name })}
                  icon={<ArrowDown aria-hidden="true" />}
                  isDisabled={place === value.length - 1}
                  onPress={() => move(place, 1)}
                />
                <IconButton
                  size="small"
                  label={t('Remove: {{name}}', { name })}
                  icon={<X aria-hidden="true" />}
                  onPress={() => put(value.toSpliced(place, 1), keys.current.toSpliced(place, 1), 'add')}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          ref={add}
          size="small"
          icon={<Plus aria-hidden="true" />}
          isDisabled={value.length >= props.most}
          onPress={() => put([...value, ''], [...keys.current, crypto.randomUUID()], { place: value.length })}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
