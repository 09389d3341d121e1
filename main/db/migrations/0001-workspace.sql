-- What this file is, and what was done with it. Every other area adds its tables in a later migration.

CREATE TABLE workspace_info (
  id        TEXT NOT NULL PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('real', 'practice')),
  createdAt TEXT NOT NULL,
  name      TEXT NOT NULL
) STRICT;

-- One row, whose identity and kind never change: a practice workspace cannot be turned into a real one.
CREATE TRIGGER workspace_info_one_row BEFORE INSERT ON workspace_info
WHEN (SELECT count(*) FROM workspace_info) > 0
BEGIN SELECT RAISE(ABORT, 'workspace_info holds one row'); END;

CREATE TRIGGER workspace_info_stays BEFORE DELETE ON workspace_info
BEGIN SELECT RAISE(ABORT, 'workspace_info is not deleted'); END;

CREATE TRIGGER workspace_info_keeps_identity BEFORE UPDATE OF id, kind, createdAt ON workspace_info
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.createdAt IS NOT OLD.createdAt
BEGIN SELECT RAISE(ABORT, 'the identity of a workspace does not change'); END;

-- The audit chain (main/db/audit-chain.ts). Entries are only ever added, one after the other.
CREATE TABLE audit (
  seq        INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
  at         TEXT NOT NULL,
  actor      TEXT NOT NULL,
  action     TEXT NOT NULL,
  objectType TEXT NOT NULL,
  objectId   TEXT NOT NULL,
  detail     TEXT CHECK (detail IS NULL OR json_valid(detail)),
  detailHash TEXT NOT NULL,
  prevHash   TEXT NOT NULL,
  hmac       TEXT NOT NULL
) STRICT;

CREATE INDEX audit_by_object ON audit (objectType, objectId, seq);
CREATE INDEX audit_by_action ON audit (action, seq);

-- INSERT OR REPLACE deletes without asking the delete trigger, so the order is held here as well.
CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'audit entries follow each other'); END;

CREATE TRIGGER audit_forbids_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are not changed'); END;

CREATE TRIGGER audit_forbids_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit entries are not deleted'); END;
