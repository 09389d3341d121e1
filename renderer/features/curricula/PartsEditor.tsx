import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Card, SortableList } from '../../ui/index.ts';
import { emptyPart, type PartDraft, type PartProblem } from './curriculum-draft.ts';
import { PartFields } from './PartFields.tsx';
import { RowName } from './RowName.tsx';
import styles from './curricula.module.css';

interface PartsEditorProps {
  parts: readonly PartDraft[];
  onChange: (parts: PartDraft[]) => void;
  /** Which part is shown, and which of its blocks is open. */
  place: { part: number; block: number | null };
  onPlace: (place: { part: number; block: number | null }) => void;
  problems: readonly PartProblem[];
}

const mostParts = 100;

/** The sessions of a curriculum in their order, one of them open beside the list. */
export function PartsEditor({ parts, onChange, place, onPlace, problems }: PartsEditorProps) {
  const { t } = useTranslation();
  const shown = Math.max(0, Math.min(place.part, parts.length - 1));
  const part = parts[shown];
  const nameOf = ({ id, title }: PartDraft) =>
    title || t('Session {{number}}', { number: parts.findIndex((one) => one.id === id) + 1 });

  function show(id: string | undefined, among: readonly PartDraft[] = parts) {
    const found = among.findIndex((one) => one.id === id);
    onPlace({ part: Math.max(0, found), block: null });
  }

  function reorder(ids: string[]) {
    const next = ids.map((id) => parts.find((one) => one.id === id)!);
    onChange(next);
    show(part?.id, next);
  }

  function insert(added: PartDraft, after: number) {
    const next = [...parts.slice(0, after + 1), added, ...parts.slice(after + 1)];
    onChange(next);
    show(added.id, next);
  }

  function remove(id: string) {
    const next = parts.filter((one) => one.id !== id);
    onChange(next);
    show(next[Math.min(shown, next.length - 1)]?.id, next);
  }

  return (
    <div className={`${styles.beside} ${styles.editor}`}>
      <Card
        title={t('Sessions')}
        isFlush
        aside={
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            isDisabled={parts.length >= mostParts}
            onPress={() => insert(emptyPart(), parts.length - 1)}
          >
            {t('Add a session')}
          </Button>
        }
      >
        <SortableList
          label={t('Sessions in order')}
          items={parts}
          nameOf={nameOf}
          onReorder={reorder}
          dependencies={[shown, problems]}
        >
          {(one) => (
            <RowName
              name={one.title}
              nameless={nameOf(one)}
              isShown={one.id === part?.id}
              hasProblem={problems.some((problem) => parts[problem.part]?.id === one.id)}
              onPress={() => show(one.id)}
            />
          )}
        </SortableList>
      </Card>
      {part && (
        <PartFields
          key={part.id}
          part={part}
          number={shown}
          of={parts.length}
          openBlock={place.part === shown ? place.block : null}
          onOpenBlock={(block) => onPlace({ part: shown, block })}
          problems={problems.filter((problem) => problem.part === shown)}
          onCopy={parts.length < mostParts ? () => insert(copyOf(part), shown) : undefined}
          onRemove={parts.length > 1 ? () => remove(part.id) : undefined}
          onChange={(next) => onChange(parts.map((one) => (one.id === next.id ? next : one)))}
        />
      )}
    </div>
  );
}

function copyOf(part: PartDraft): PartDraft {
  return {
    ...part,
    id: crypto.randomUUID(),
    blocks: part.blocks.map((block) => ({ ...block, id: crypto.randomUUID() })),
  };
}
