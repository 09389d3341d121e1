import { ORPCError } from '@orpc/client';
import { type FailureCode, failureCodes, type FailureDetails } from '../../shared/contract/failures.ts';

export interface Failure {
  code: FailureCode | 'INVALID_INPUT' | 'UNREACHABLE';
  details: FailureDetails;
}

/** What went wrong, by code, whatever the transport made of it. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ORPCError) {
    const code = String(error.code);
    const isOurs = (failureCodes as readonly string[]).includes(code);
    if (isOurs) return { code: code as FailureCode, details: (error.data ?? {}) as FailureDetails };
    if (code === 'BAD_REQUEST') return { code: 'INVALID_INPUT', details: {} };
    return { code: 'UNEXPECTED', details: {} };
  }
  return { code: error instanceof TypeError ? 'UNREACHABLE' : 'UNEXPECTED', details: {} };
}
