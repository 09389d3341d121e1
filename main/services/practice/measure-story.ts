type Days = Readonly<Record<string, readonly (number | null)[]>>;

/**
 * "How was today for me" of the student group, by session held: wary at first, hard while they tried the rules out
 * (3 and 4), warm in the middle. Liam stays where he was, Zoë falls and recovers, Jonas came later, Keoni moved away.
 * Minh would rather not say twice.
 */
export const friendshipDays: Days = {
  Maya: [5, 6, 4, 5, 7, 8, 8, 9],
  Liam: [5, 5, 4, 5, 5, 6, 5, 5],
  Zoë: [6, 7, 5, 3, 2, 5, 7, 8],
  'Minh Anh': [3, 3, 2, null, 4, 5, null, 5],
  ليلى: [2, 4, 4, 5, 6, 7, 7, 8],
  Mateo: [7, 7, 3, 4, 6, 8, 8, 7],
  Aaliyah: [4, 5, 5, 6, 7, 7, 9, 8],
  Noam: [6, 6, 5, 6, 7, 7, 8, 8],
  Jonas: [null, null, 3, 4, 5, 5, 6, 7],
  Keoni: [4, 5, 3, 5, 6, null, null, null],
};

type SeenWeeks = Readonly<Record<string, readonly (readonly [number, number, number] | null)[]>>;

/**
 * What the class teacher saw in the week before the group, question by question (1 never to 4 always). Jonas had not
 * been thought of then: nothing of before is known of him.
 */
export const seenInClass: Readonly<Record<string, readonly number[]>> = {
  Maya: [2, 3, 1],
  Liam: [2, 2, 3],
  Zoë: [3, 2, 2],
  'Minh Anh': [1, 3, 1],
  ليلى: [1, 3, 1],
  Mateo: [3, 1, 4],
  Aaliyah: [2, 2, 2],
  Noam: [2, 3, 2],
};

/** Of three students she was asked earlier, week by week up to the one of `seenInClass`: that makes a baseline. */
export const seenBefore: SeenWeeks = {
  Liam: [
    [2, 2, 3],
    [2, 3, 3],
    [3, 2, 3],
  ],
  Zoë: [
    [3, 3, 2],
    [3, 2, 3],
    [3, 3, 2],
  ],
  Mateo: [
    [2, 1, 4],
    [3, 1, 3],
    [2, 1, 4],
  ],
};

/**
 * And in the weeks of the sessions held, of the same three and of the newcomer; she was ill in the fifth. Mateo finds
 * his way, Zoë falls when the rules are tried out and recovers, Liam stays as he was.
 */
export const seenMeanwhile: SeenWeeks = {
  Liam: [[2, 2, 3], [2, 3, 3], [2, 2, 3], [2, 2, 2], null, [3, 2, 3], [2, 2, 3], [2, 3, 3]],
  Zoë: [[3, 2, 2], [3, 3, 3], [2, 1, 3], [2, 1, 4], null, [3, 2, 2], [3, 3, 2], [4, 3, 1]],
  Mateo: [[3, 1, 4], [3, 1, 3], [2, 2, 3], [3, 2, 3], null, [3, 2, 2], [4, 3, 2], [4, 3, 2]],
  Jonas: [null, null, null, [1, 3, 1], null, [2, 3, 1], [2, 3, 1], [3, 3, 1]],
};

/** An outside score of before; of one the form did not come back, the newcomer has none yet. */
export const studentCoping: Readonly<Record<string, readonly number[]>> = {
  Maya: [17],
  Liam: [15],
  Zoë: [19],
  'Minh Anh': [12],
  Mateo: [14],
  Aaliyah: [18],
  Noam: [21],
};

/** "How heavy the week was": less is better. */
export const caregiverWeeks: Days = {
  Rosa: [8, 8, 7, 7, 6, 6, 5],
  Thandiwe: [7, 6, 7, 5, 6, 5, 5],
  Patrick: [9, 9, 8, 8, 9, 7, 8],
  מרים: [null, 6, 6, 5, 4, 5, 4],
  Søren: [null, null, null, 8, 7, 6, null],
};

interface WorryStory {
  today: Days;
  coping: Readonly<Record<string, readonly [pre: number, post: number, retrospective: number | null]>>;
}

/** Last term's group, whole: Emeka saw only afterwards how it had been, and so did Hana. */
export const worryDays: WorryStory = {
  today: {
    Chloe: [5, 6, 6, 7, null, 8],
    Emeka: [4, 5, null, 6, 7, 7],
    Hana: [3, 4, 6, 6, 7, 8],
    Owen: [6, 6, 7, null, 7, 8],
  },
  coping: {
    Chloe: [16, 24, 15],
    Emeka: [25, 24, 14],
    Hana: [13, 22, 11],
    Owen: [18, 21, null],
  },
};
