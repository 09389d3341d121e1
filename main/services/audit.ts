import type { AuditEntry } from '../../shared/contract/workspace.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { type ChainHead, chainHead, verifyChain } from '../db/audit-chain.ts';
import * as rows from '../repositories/audit.ts';
import { readSettings } from '../repositories/settings.ts';
import { logEvent } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { startOfLocalDay } from './start-of-day.ts';
import { writeViews } from './views.ts';

export function list(
  workspace: OpenWorkspace,
  input: {
    from: string | null;
    to: string | null;
    action: string | null;
    objectType: string | null;
    text: string;
    beforeSeq: number | null;
    limit: number;
  },
): { entries: AuditEntry[]; total: number; actions: string[]; objectTypes: string[] } {
  writeViews(workspace);
  const zone = readSettings(workspace.db).timeZone;
  const filter = {
    ...input,
    from: input.from && startOfLocalDay(input.from, zone).toISOString(),
    to: input.to && startOfLocalDay(addDays(input.to, 1), zone).toISOString(),
  };
  return {
    entries: rows.listAudit(workspace.db, filter),
    total: rows.countAudit(workspace.db, filter),
    ...rows.listAuditKinds(workspace.db),
  };
}

/** Reads the whole chain, not only its end. */
export function verify(workspace: OpenWorkspace): {
  intact: boolean;
  entries: number;
  firstBadSeq: number | null;
  head: string;
} {
  const verdict = verifyChain(workspace.db, workspace.vault.auditKey);
  return {
    intact: verdict.intact,
    entries: verdict.checked,
    firstBadSeq: verdict.intact ? null : verdict.seq,
    head: verdict.intact ? verdict.head.hash : '',
  };
}

export function head(workspace: OpenWorkspace): ChainHead {
  return chainHead(workspace.db);
}

/** Paper and files leave the app by the page's hand; the log is told of it. */
export function noteOutput(
  workspace: OpenWorkspace,
  { what, view, objectId }: { what: 'print' | 'pdf' | 'file'; view: string; objectId: string | null },
): Record<string, never> {
  logEvent(workspace, { action: `output.${what}`, objectType: 'output', objectId, detail: { view } });
  return {};
}
