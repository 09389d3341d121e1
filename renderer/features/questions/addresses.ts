/** Where the questions of one's own are. */
export const questionsAddress = '/reports/questions';

export const newQuestionAddress = `${questionsAddress}/new`;

export function exampleAddress(key: string): string {
  return `${newQuestionAddress}?example=${key}`;
}

export function questionAddress(id: string): string {
  return `${questionsAddress}/${id}`;
}
