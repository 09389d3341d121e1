import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { observedTies } from '../../../shared/domain/observed-ties.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { tiesOf } from '../../charts/round-picture.ts';
import { Sociogram, type SociogramTie } from '../../charts/Sociogram.tsx';
import { SociogramLegend } from '../../charts/SociogramLegend.tsx';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { headline } from '../../data/sociometry-words.ts';
import { Button } from '../../ui/index.ts';
import { ChoicesTable } from './ChoicesTable.tsx';
import { ChosenPerson } from './ChosenPerson.tsx';
import { Findings } from './Findings.tsx';
import { ObservedWords } from './ObservedWords.tsx';
import { PictureTools, type Shown } from './PictureTools.tsx';
import styles from './sociometry.module.css';
import { useRoundPicture } from './use-round-picture.ts';

/** The sociogram with what it shows in words beside it. */
export function PictureView({ details }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const { round, measures } = details;
  const hintId = useId();
  const [shown, setShown] = useState<Shown>({
    onlyMutual: false,
    rejections: false,
    cliques: true,
    talk: false,
  });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const picture = useRoundPicture(details);
  const talk = useQuery({
    ...core.sociometry.observed.queryOptions({ input: { id: round.id } }),
    enabled: shown.talk,
  }).data;
  const observed = useMemo(
    () =>
      observedTies(
        round.members.map(({ personId }) => personId),
        talk?.acts.map(({ fromId, toId, count }) => ({ speaker: fromId, addressee: toId, count })) ?? [],
      ),
    [round.members, talk],
  );
  const isTalkShown = shown.talk && talk !== undefined;
  const strongest = observed[0]?.acts ?? 1;
  const ties: SociogramTie[] = [
    ...(isTalkShown ? observed : [])
      .filter(({ standsOut }) => standsOut)
      .map(({ one, other, acts }) => ({
        from: one,
        to: other,
        kind: 'observed' as const,
        isMutual: true,
        weight: acts / strongest,
      })),
    ...tiesOf(round.choices, 'positive').filter(({ isMutual }) => isMutual || !shown.onlyMutual),
    ...(shown.rejections ? tiesOf(round.choices, 'negative') : []),
  ];
  const arrange = useChange(
    (places: { id: string; x: number; y: number }[]) =>
      client.sociometry.arrange({
        roundId: round.id,
        places: places.map(({ id, x, y }) => ({ personId: id, x, y })),
      }),
    { message: () => t('The place is kept.') },
  );
  const reset = useChange(() => client.sociometry.resetPlaces({ roundId: round.id }), {
    message: () => t('The sociogram is laid out anew.'),
  });
  const hasPlaces = round.members.some(({ place }) => place !== null);
  const title = headline(details, t);

  return (
    <div className={styles.beside}>
      <ChartFigure
        title={title}
        caption={t('Choices on one question; the larger a shape, the more often chosen.')}
        table={<ChoicesTable round={round} nameOf={picture.nameOf} />}
        tools={
          // There from the start: a button that comes with the first drag would push the picture away under it.
          <Button size="small" isDisabled={!hasPlaces} onPress={() => reset.mutate()}>
            {t('Lay out anew')}
          </Button>
        }
        footer={
          <>
            <SociogramLegend
              hasRejections={shown.rejections}
              hasObserved={isTalkShown}
              hasCliques={shown.cliques && (measures?.cliques.length ?? 0) > 0}
            />
            <p id={hintId} className={styles.hint}>
              {t(
                'Drag somebody to another place, or press Shift with the arrow keys; it is kept. A press, or Enter, shows one person’s choices alone.',
              )}
            </p>
          </>
        }
      >
        <PictureTools
          round={round}
          shown={shown}
          onChange={setShown}
          hasCliques={(measures?.cliques.length ?? 0) > 0}
          chosenId={chosenId}
          onChoose={setChosenId}
          nameOf={picture.nameOf}
        />
        <Sociogram
          label={title}
          people={picture.people}
          ties={ties}
          places={picture.places}
          cliques={shown.cliques ? (measures?.cliques ?? []) : []}
          chosenId={chosenId}
          moves={{
            hintId,
            onPress: (id) => setChosenId((before) => (before === id ? null : id)),
            onMove: (places) => arrange.mutate(places),
          }}
        />
      </ChartFigure>
      <Aside>
        {chosenId !== null && (
          <ChosenPerson
            details={details}
            personId={chosenId}
            nameOf={picture.nameOf}
            hasRejections={shown.rejections}
            onClose={() => setChosenId(null)}
          />
        )}
        <Findings details={details} nameOf={picture.nameOf} />
        {isTalkShown && (
          <ObservedWords round={round} talk={talk} observed={observed} nameOf={picture.nameOf} />
        )}
      </Aside>
    </div>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return <div className={styles.aside}>{children}</div>;
}
