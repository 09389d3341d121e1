import { TextQuote } from 'lucide-react';
import { type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteSection, Snippet } from '../../../shared/contract/notes.ts';
import type { AskedSection } from '../../data/note-words.ts';
import { Button, Menu, TextArea } from '../../ui/index.ts';
import styles from './notes.module.css';
import { expandSnippet, insertAt } from './snippets.ts';

interface SectionFieldsProps {
  asked: readonly AskedSection[];
  sections: readonly NoteSection[];
  snippets: readonly Snippet[];
  onChange: (sections: NoteSection[]) => void;
}

/**
 * The parts of a note, each a plain field for text: whatever the system types or dictates goes in as it is. Only a
 * snippet's name behind a semicolon becomes its text.
 */
export function SectionFields({ asked, sections, snippets, onChange }: SectionFieldsProps) {
  const { t } = useTranslation();
  const fields = useRef<HTMLDivElement>(null);
  /** Where one wrote last: a snippet from the menu goes there. */
  const last = useRef<{ key: string; caret: number } | null>(null);
  const moveCaret = useRef<{ key: string; caret: number } | null>(null);
  const promptOf = new Map(asked.map(({ key, prompt }) => [key, prompt]));

  useLayoutEffect(() => {
    const move = moveCaret.current;
    if (move === null) return;
    moveCaret.current = null;
    const area = areaOf(move.key);
    area?.focus();
    area?.setSelectionRange(move.caret, move.caret);
  });

  function areaOf(key: string): HTMLTextAreaElement | null {
    return fields.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(key)}"]`) ?? null;
  }

  function remember({ target }: SyntheticEvent): void {
    if (target instanceof HTMLTextAreaElement)
      last.current = { key: target.name, caret: target.selectionEnd };
  }

  function write(key: string, text: string): void {
    onChange(sections.map((section) => (section.key === key ? { ...section, text } : section)));
  }

  function onType(key: string, text: string): void {
    const caret = areaOf(key)?.selectionEnd ?? text.length;
    const expanded = expandSnippet(text, caret, snippets);
    if (expanded) moveCaret.current = { key, caret: expanded.caret };
    write(key, expanded?.text ?? text);
  }

  function insert(snippetId: string): void {
    const snippet = snippets.find(({ id }) => id === snippetId);
    const section = sections.find(({ key }) => key === last.current?.key) ?? sections[0];
    if (!snippet || !section) return;
    const place = last.current?.key === section.key ? last.current.caret : section.text.length;
    const { text, caret } = insertAt(section.text, Math.min(place, section.text.length), snippet.text);
    moveCaret.current = { key: section.key, caret };
    write(section.key, text);
  }

  return (
    <div ref={fields} className={styles.fields} onSelect={remember} onBlur={remember}>
      {sections.map(({ key, heading, text }) => (
        <TextArea
          key={key}
          name={key}
          label={heading}
          description={promptOf.get(key)}
          value={text}
          onChange={(typed) => onType(key, typed)}
          rows={sections.length === 1 ? 14 : 4}
          maxLength={20_000}
        />
      ))}
      {snippets.length > 0 && (
        <div className={styles.snippets}>
          <Menu
            trigger={
              <Button size="small" kind="quiet" icon={<TextQuote aria-hidden="true" />}>
                {t('Insert a snippet')}
              </Button>
            }
            label={t('Snippets')}
            entries={snippets.map(({ id, name, text }) => ({
              id,
              label: `;${name}`,
              description: text.length > 80 ? `${text.slice(0, 79)}…` : text,
            }))}
            onAction={insert}
          />
          <span className={styles.quiet}>{t('Or type its name behind a semicolon, and a space.')}</span>
        </div>
      )}
    </div>
  );
}
