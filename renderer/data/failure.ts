import { ORPCError } from '@orpc/client';
import { type FailureCode, failureCodes, type FailureDetails } from '../../shared/contract/failures.ts';

export interface Failure {
  code: FailureCode | 'INVALID_INPUT' | 'NO_SUCH_ADDRESS' | 'UNREACHABLE';
  details: FailureDetails;
}

/** What went wrong, by code, whatever the transport made of it. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ORPCError) {
    const code = String(error.code);
    const isOurs = (failureCodes as readonly string[]).includes(code);
    if (isOurs) return { code: code as FailureCode, details: (error.data ?? {}) as FailureDetails };
    if (code === 'BAD_REQUEST')
      return { code: namesNoRecord(error) ? 'NO_SUCH_ADDRESS' : 'INVALID_INPUT', details: {} };
    return { code: 'UNEXPECTED', details: {} };
  }
  return { code: error instanceof TypeError ? 'UNREACHABLE' : 'UNEXPECTED', details: {} };
}

/** Only an id is at fault, which nobody types into a form: it stood in an address, and no record ever had it. */
function namesNoRecord({ data }: ORPCError<string, unknown>): boolean {
  const { issues } = (data ?? {}) as { issues?: readonly { format?: unknown }[] };
  return issues !== undefined && issues.length > 0 && issues.every(({ format }) => format === 'uuid');
}
