/**
 * The figures of a session worked out again, from nothing but the exported file of its acts and the minutes that each
 * member was there. Shares no code with Mezzo on purpose: what two ways of counting agree on is counted rightly.
 */
export interface RecountedFigures {
  acts: number;
  memberActs: number;
  perMember: Map<string, { acts: number; seconds: number; share: number; fairShare: number }>;
  /** "speaker > addressee" and how often; "group" where nobody in particular was addressed. */
  fromTo: Map<string, number>;
  giniCorrected: number;
  evenness: number;
  bales: number[];
}

export function recount(csv: string, minutesOf: ReadonlyMap<string, number>): RecountedFigures {
  const [head, ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const columns = head!.split(',');
  const rows = lines.map((line) => {
    const cells = splitLine(line);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
  const members = [...minutesOf.keys()];
  const ofMembers = rows.filter((row) => minutesOf.has(row['speaker']!));
  let allMinutes = 0;
  for (const minutes of minutesOf.values()) allMinutes += minutes;
  const perMember = new Map(
    members.map((member) => {
      const own = ofMembers.filter((row) => row['speaker'] === member);
      let seconds = 0;
      for (const row of own) seconds += Number(row['duration_seconds']);
      return [
        member,
        {
          acts: own.length,
          seconds,
          share: own.length / ofMembers.length,
          fairShare: minutesOf.get(member)! / allMinutes,
        },
      ];
    }),
  );
  const fromTo = new Map<string, number>();
  const bales = Array.from({ length: 12 }, () => 0);
  for (const row of rows) {
    const pair = `${row['speaker']} > ${row['addressee'] || 'group'}`;
    fromTo.set(pair, (fromTo.get(pair) ?? 0) + 1);
    if (row['category']) bales[Number(row['category']) - 1]! += 1;
  }
  const rates = members.map((member) => perMember.get(member)!.acts / minutesOf.get(member)!);
  return {
    acts: rows.length,
    memberActs: ofMembers.length,
    perMember,
    fromTo,
    giniCorrected: giniOf(rates) * (rates.length / (rates.length - 1)),
    evenness: evennessOf(rates),
    bales,
  };
}

function splitLine(line: string): string[] {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
  }
  return cells;
}

/** By the area under the curve of the sorted values, not by their differences. */
function giniOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  let weighted = 0;
  let total = 0;
  for (const [place, value] of sorted.entries()) {
    weighted += (place + 1) * value;
    total += value;
  }
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

function evennessOf(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  let entropy = 0;
  for (const value of values) if (value > 0) entropy -= (value / total) * Math.log2(value / total);
  return entropy / Math.log2(values.length);
}
