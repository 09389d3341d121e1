import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { balesProfile } from '../../../shared/domain/bales.ts';
import { BarRows } from '../../charts/BarRows.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { InteractionMap } from '../../charts/InteractionMap.tsx';
import { WhoToWhomMatrix } from '../../charts/WhoToWhomMatrix.tsx';
import { balesWords } from '../../data/bales-words.ts';
import {
  addressedActs,
  balesFinding,
  directionFinding,
  participationFinding,
  patternFinding,
} from '../../data/dynamics-findings.ts';
import { balesBandWords, balesBars, participationBars, thoseInTheCircle } from '../../data/dynamics-rows.ts';
import { patternFigures, patternRule } from '../../data/dynamics-words.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './dynamics-print.module.css';

/** What the page holds: key figures, bars, the pattern, the map, the matrix, and where there is one the profile. */
export function DynamicsPaper({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { participants, whoToWhom, memberActs, pattern, bales } = dynamics;
  const nameOf = useRoomNames(participants);
  const shown = thoseInTheCircle(dynamics);
  const placeOf = new Map(participants.map(({ id }, place) => [id, place]));
  const places = shown.map(({ id }) => placeOf.get(id)!);
  const { rows, most } = participationBars(dynamics, t);
  return (
    <div className={styles.paper}>
      <KeyLine dynamics={dynamics} />
      <div className={styles.halves}>
        <ChartFigure
          isOnPaper
          title={participationFinding(dynamics, nameOf, t)}
          caption={t(
            'Share of {{count}} members’ acts. The line: an equal part for the minutes each was there.',
            {
              count: memberActs,
            },
          )}
          footer={
            rows.some(({ isLow, value }) => isLow && value !== 0) &&
            t('Hatched: less than half of an equal part.')
          }
        >
          <BarRows
            isDense
            label={t('Participation, by member')}
            most={most}
            rows={rows.map((row) => ({ ...row, name: <Data>{nameOf(row.id)}</Data> }))}
          />
        </ChartFigure>
        <div className={styles.column}>
          <ChartFigure
            isOnPaper
            title={directionFinding(dynamics, nameOf, t)}
            caption={t('An arrow for each direction, the wider the more; figures: acts of each.')}
          >
            <InteractionMap
              isOnPaper
              label={t('Map of who spoke to whom')}
              people={shown.map(({ id, kind }) => ({
                id,
                name: nameOf(id),
                isLeader: kind === 'facilitator',
                acts: whoToWhom[placeOf.get(id)!]!.reduce((sum, count) => sum + count, 0),
              }))}
              ties={places.flatMap((row) =>
                whoToWhom[row]!.flatMap((count, column) =>
                  count === 0
                    ? []
                    : [{ from: participants[row]!.id, to: participants[column]?.id ?? null, count }],
                ),
              )}
              groupName={t('group')}
            />
          </ChartFigure>
        </div>
      </div>
      <ChartFigure
        isOnPaper
        title={patternFinding(dynamics, nameOf, t)}
        caption={
          pattern
            ? t(
                'The rule: {{rule}} It is Mezzo’s own; no threshold is published. Your own judgement goes first.',
                {
                  rule: patternRule(pattern.kind, t),
                },
              )
            : t('None of the four rules fits: maypole, round robin, hot seat, free floating.')
        }
      >
        {pattern && (
          <dl className={styles.pairs}>
            {patternFigures(pattern, t).map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        )}
      </ChartFigure>
      <ChartFigure
        isOnPaper
        title={t('Who spoke to whom')}
        caption={t('Rows speak, columns are spoken to; the darker, the more.')}
      >
        <WhoToWhomMatrix
          isDense
          label={t('Who spoke to whom')}
          corner={t('From, to')}
          names={shown.map(({ id }) => ({ id, name: <Data>{nameOf(id)}</Data> }))}
          groupName={t('the group')}
          totalName={t('Sum')}
          counts={places.map((row) => [
            ...places.map((column) => whoToWhom[row]![column]!),
            whoToWhom[row]!.at(-1)!,
          ])}
        />
      </ChartFigure>
      {bales && <Profile counts={bales} />}
    </div>
  );
}

function KeyLine({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { acts, minutes, members, facilitatorShare, memberToMember, giniCorrected } = dynamics;
  const spoke = members.filter((member) => member.acts > 0).length;
  const figures: [string, string][] = [
    [t('Acts'), `${formatNumber(acts)} ${t('in {{count}} minutes', { count: minutes })}`],
    [
      t('Members who spoke'),
      `${formatNumber(spoke)} ${t('of {{count}} who were there', { count: members.length })}`,
    ],
    [
      t('Acts by who leads'),
      facilitatorShare === null
        ? '–'
        : `${formatShare(facilitatorShare)} ${t('of {{count}} acts', { count: acts })}`,
    ],
    [
      t('Member to member'),
      memberToMember === null
        ? '–'
        : `${formatShare(memberToMember)} ${t('of {{count}} members’ acts', { count: addressedActs(dynamics) })}`,
    ],
    [
      t('Inequality'),
      giniCorrected === null
        ? '–'
        : `${formatNumber(giniCorrected, { maximumFractionDigits: 2 })} (${t('0 all alike, 1 one has all')})`,
    ],
  ];
  return (
    <dl className={styles.key}>
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Profile({ counts }: { counts: readonly number[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...counts);
  return (
    <ChartFigure
      isOnPaper
      title={balesFinding(counts, t)}
      caption={t('Acts by Bales’s categories: {{count}} acts that were given one.', {
        count: balesProfile(counts).total,
      })}
    >
      <div className={styles.bands}>
        {balesBars(counts).map(({ band, rows }) => (
          <BarRows
            key={band}
            isDense
            label={balesBandWords(band, t)}
            most={most}
            rows={rows.map((row) => ({ ...row, name: `${row.id} ${balesWords(Number(row.id), t)}` }))}
          />
        ))}
      </div>
    </ChartFigure>
  );
}
