/** Under this age rejections are asked for only after a second thought. */
export const careUnderAge = 12;
/** Grades up to this one are of children under that age. */
const highestYoungGrade = 5;

/**
 * Whether a member is a young child, as far as the record tells: by the birth date on a day, else by the grade as it
 * is written ("K", "Pre-K", "3", "3rd", "Grade 4"). False where the record says nothing. Dates are 'YYYY-MM-DD'.
 */
export function isYoungChild(
  { birthDate, grade }: { birthDate: string | null; grade: string },
  day: string,
): boolean {
  if (birthDate !== null) {
    const age = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
    return (day.slice(5) < birthDate.slice(5) ? age - 1 : age) < careUnderAge;
  }
  const written = grade.trim().toLowerCase();
  if (/^(pre-?k|tk|k|kindergarten|preschool|nursery)\b/.test(written)) return true;
  const number = /\d+/.exec(written);
  return number !== null && Number(number[0]) <= highestYoungGrade;
}
