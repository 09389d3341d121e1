/** The three steps of a session, in their order. */
export type SessionStep = 'plan' | 'run' | 'record';

export function hrefOfStep(sessionId: string, step: SessionStep): string {
  return step === 'record' ? `/sessions/${sessionId}` : `/sessions/${sessionId}/${step}`;
}
