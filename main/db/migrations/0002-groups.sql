-- Groups, people, sessions and attendance. Column names are the field names of the code.

CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE facilitators (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  credentials TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  isOwner INTEGER NOT NULL DEFAULT 0,
  searchText TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;

CREATE TABLE groups (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  openness TEXT NOT NULL CHECK (openness IN ('open', 'closed')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'ended', 'archived')),
  startsOn TEXT,
  endsOn TEXT,
  place TEXT NOT NULL,
  weekday INTEGER,
  startTime TEXT,
  minutes INTEGER,
  capacity INTEGER,
  colour TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  searchText TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;

CREATE TABLE groupFacilitators (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  facilitatorId TEXT NOT NULL REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (groupId, facilitatorId)
) STRICT;
CREATE INDEX groupFacilitatorsByFacilitator ON groupFacilitators (facilitatorId);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  givenName TEXT NOT NULL,
  familyName TEXT NOT NULL,
  preferredName TEXT NOT NULL,
  pronouns TEXT NOT NULL,
  birthDate TEXT,
  grade TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  accessNeeds TEXT NOT NULL,
  identifier TEXT NOT NULL,
  -- the folded legal name and the folded contact, by which the same person is found again
  nameKey TEXT NOT NULL DEFAULT '',
  searchText TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  trashedAt TEXT,
  mergedInto TEXT
) STRICT;
CREATE INDEX peopleByName ON people (nameKey);
-- "not in the trash" is asked of every member of every session; who is in it is a short list
CREATE INDEX peopleInTrash ON people (id) WHERE trashedAt IS NOT NULL;
CREATE INDEX peopleByIdentifier ON people (identifier) WHERE identifier <> '';

CREATE TABLE guardians (
  id TEXT PRIMARY KEY,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  relationship TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX guardiansByPerson ON guardians (personId);

-- A person in a group from joinedOn to leftOn, both days included; several spans where someone came back.
CREATE TABLE memberships (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('member', 'waiting')),
  joinedOn TEXT,
  leftOn TEXT,
  leaveReason TEXT NOT NULL DEFAULT '',
  waitPosition INTEGER,
  updatedAt TEXT NOT NULL,
  CHECK ((state = 'member') = (joinedOn IS NOT NULL)),
  CHECK (leftOn IS NULL OR joinedOn <= leftOn)
) STRICT;
CREATE INDEX membershipsByGroup ON memberships (groupId);
CREATE INDEX membershipsByPerson ON memberships (personId);

CREATE TABLE series (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  recurrence TEXT NOT NULL CHECK (json_valid(recurrence))
) STRICT;

-- date and start are wall-clock values in the workspace's time zone.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  seriesId TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  start TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  topic TEXT NOT NULL,
  remarks TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'held', 'cancelled')),
  cancelReason TEXT NOT NULL DEFAULT '',
  actualStart TEXT,
  actualMinutes INTEGER,
  searchText TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE INDEX sessionsByGroup ON sessions (groupId, date, start, id);
CREATE INDEX sessionsByDate ON sessions (date, start);
CREATE INDEX sessionsBySeries ON sessions (seriesId) WHERE seriesId IS NOT NULL;

CREATE TABLE closureDays (
  id TEXT PRIMARY KEY,
  startsOn TEXT NOT NULL,
  endsOn TEXT NOT NULL,
  name TEXT NOT NULL,
  CHECK (startsOn <= endsOn)
) STRICT;

-- A row is a mark; no row is "not recorded".
CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK (status IN ('present', 'late', 'left-early', 'excused', 'unexcused')),
  minutes INTEGER,
  reason TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (sessionId, personId)
) STRICT;
CREATE INDEX attendanceByPerson ON attendance (personId);
-- for runs of absences, which Today looks for in every active group
CREATE INDEX attendanceAbsences ON attendance (sessionId, personId) WHERE status IN ('excused', 'unexcused');

CREATE TABLE guests (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guest', 'walk-in'))
) STRICT;
CREATE INDEX guestsBySession ON guests (sessionId);

-- "Absent until a date" (untilOn) or "for the next n sessions" (sessions); in one group, or in all (null).
CREATE TABLE plannedAbsences (
  id TEXT PRIMARY KEY,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  fromOn TEXT NOT NULL,
  untilOn TEXT,
  sessions INTEGER,
  reason TEXT NOT NULL,
  CHECK ((untilOn IS NULL) <> (sessions IS NULL))
) STRICT;
CREATE INDEX plannedAbsencesByPerson ON plannedAbsences (personId);

CREATE TABLE importMappings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

-- The unfinished text of forms. Not undoable, in no export.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  updatedAt TEXT NOT NULL
) STRICT;

-- The undo log (main/db/undo.ts). A step is one change as the user sees it; its rows hold what was there before.
CREATE TABLE undoSteps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action TEXT NOT NULL,
  count INTEGER NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;
CREATE TABLE undoRows (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stepId INTEGER NOT NULL REFERENCES undoSteps (id) ON DELETE CASCADE,
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL,
  -- the whole row as it was, JSON; null where there was none
  before TEXT
) STRICT;
CREATE INDEX undoRowsByStep ON undoRows (stepId);
CREATE INDEX undoRowsByRow ON undoRows (tableName, rowId);

-- Search. A document's number is stable (a table's own rowid is not, over VACUUM), so that the index never
-- points at another record. searchText is folded by the services: no diacritics, no apostrophes, lower case.
CREATE TABLE searchDocuments (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  objectId TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE searchIndex USING fts5 (text, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER groupsSearchInsert AFTER INSERT ON groups WHEN NEW.searchText <> '' AND NEW.trashedAt IS NULL BEGIN
  INSERT INTO searchDocuments (kind, objectId) VALUES ('group', NEW.id);
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER groupsSearchUpdate AFTER UPDATE OF searchText, trashedAt ON groups
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.trashedAt IS NOT OLD.trashedAt BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
  INSERT INTO searchDocuments (kind, objectId)
    SELECT 'group', NEW.id WHERE NEW.searchText <> '' AND NEW.trashedAt IS NULL;
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER groupsSearchDelete AFTER DELETE ON groups BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
END;

CREATE TRIGGER peopleSearchInsert AFTER INSERT ON people WHEN NEW.searchText <> '' AND NEW.trashedAt IS NULL BEGIN
  INSERT INTO searchDocuments (kind, objectId) VALUES ('person', NEW.id);
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER peopleSearchUpdate AFTER UPDATE OF searchText, trashedAt ON people
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.trashedAt IS NOT OLD.trashedAt BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
  INSERT INTO searchDocuments (kind, objectId)
    SELECT 'person', NEW.id WHERE NEW.searchText <> '' AND NEW.trashedAt IS NULL;
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER peopleSearchDelete AFTER DELETE ON people BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
END;

CREATE TRIGGER sessionsSearchInsert AFTER INSERT ON sessions WHEN NEW.searchText <> '' AND NEW.trashedAt IS NULL BEGIN
  INSERT INTO searchDocuments (kind, objectId) VALUES ('session', NEW.id);
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER sessionsSearchUpdate AFTER UPDATE OF searchText, trashedAt ON sessions
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.trashedAt IS NOT OLD.trashedAt BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
  INSERT INTO searchDocuments (kind, objectId)
    SELECT 'session', NEW.id WHERE NEW.searchText <> '' AND NEW.trashedAt IS NULL;
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER sessionsSearchDelete AFTER DELETE ON sessions BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
END;

CREATE TRIGGER facilitatorsSearchInsert AFTER INSERT ON facilitators WHEN NEW.searchText <> '' AND NEW.trashedAt IS NULL BEGIN
  INSERT INTO searchDocuments (kind, objectId) VALUES ('facilitator', NEW.id);
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER facilitatorsSearchUpdate AFTER UPDATE OF searchText, trashedAt ON facilitators
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.trashedAt IS NOT OLD.trashedAt BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
  INSERT INTO searchDocuments (kind, objectId)
    SELECT 'facilitator', NEW.id WHERE NEW.searchText <> '' AND NEW.trashedAt IS NULL;
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER facilitatorsSearchDelete AFTER DELETE ON facilitators BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
END;
