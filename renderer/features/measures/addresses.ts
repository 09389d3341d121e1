/** The places of measures: of the workspace, of a group, of a session. */
export const measuresAddress = '/measures';
export const measureAddress = (id: string) => `/measures/${id}`;
export const newMeasureAddress = (example: string) => `/measures/new/${example}`;
export const groupMeasuresAddress = (groupId: string, measureId?: string) =>
  `/groups/${groupId}/goals/measures${measureId === undefined ? '' : `/${measureId}`}`;
export const enterAddress = (groupId: string, measureId: string) =>
  `${groupMeasuresAddress(groupId, measureId)}/enter`;
export const importScoresAddress = (groupId: string) => `/groups/${groupId}/goals/import-scores`;
export const sessionEnterAddress = (sessionId: string, measureId: string) =>
  `/sessions/${sessionId}/measures/${measureId}/enter`;
/** Where the measures stand in the page of a session's goals. */
export const measuresOfSession = 'measures-of-session';
export const sessionMeasuresAddress = (sessionId: string) =>
  `/sessions/${sessionId}/goals#${measuresOfSession}`;
export const askAddress = (sessionId: string) => `/sessions/${sessionId}/measures/ask`;
export const passAddress = (sessionId: string) => `/sessions/${sessionId}/measures/pass`;
export const sheetsAddress = (sessionId: string) => `/print/session/${sessionId}/check-in`;
