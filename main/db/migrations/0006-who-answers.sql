-- What the first months of goals and measures showed to be missing.

-- Who answers a measure in a group: the member in a check-in of their own, or somebody who rates them.
ALTER TABLE groupMeasures ADD COLUMN rater TEXT NOT NULL DEFAULT 'member'
  CHECK (rater IN ('facilitator', 'member', 'teacher', 'parent'));
-- Those that are there already: who gave most of the scores, the member where others gave as many.
UPDATE groupMeasures SET rater = coalesce((
  SELECT x.rater FROM scores AS x WHERE x.groupId = groupMeasures.groupId AND x.measureId = groupMeasures.measureId
  GROUP BY x.rater ORDER BY count(*) DESC, x.rater = 'member' DESC, x.rater LIMIT 1), 'member');

-- What is said once, and could stand twice after two laptops had met: one rating of a goal by one voice on a day outside
-- of sessions, of which the later stands, and one of Mezzo's steps of an ending, of which the one that is shown does.
CREATE TEMP TABLE saidTwice AS
  SELECT 'goalRatings' AS tableName, id, first_value(id) OVER (
    PARTITION BY goalId, ratedOn, rater, raterName ORDER BY updatedAt DESC, id DESC) AS keptId
  FROM goalRatings WHERE sessionId IS NULL
  UNION ALL
  SELECT 'endingSteps', id, first_value(id) OVER (PARTITION BY groupId, step ORDER BY position, id)
  FROM endingSteps WHERE step <> '';
DELETE FROM saidTwice WHERE id = keptId;
-- No word and no day goes: the earlier level stands in the remark of the later, with what was remarked then.
UPDATE goalRatings SET remark = ltrim(remark || char(10) || (
  SELECT group_concat(printf(iif(r.level = 0, '%d', '%+d'), r.level) || iif(r.remark = '', '', ': ' || r.remark),
    char(10) ORDER BY r.updatedAt, r.id)
  FROM goalRatings AS r JOIN saidTwice AS t ON t.tableName = 'goalRatings' AND t.id = r.id
  WHERE t.keptId = goalRatings.id), char(10))
WHERE id IN (SELECT keptId FROM saidTwice WHERE tableName = 'goalRatings');
UPDATE endingSteps SET
  doneOn = coalesce(doneOn, (
    SELECT min(s.doneOn) FROM endingSteps AS s JOIN saidTwice AS t ON t.tableName = 'endingSteps' AND t.id = s.id
    WHERE t.keptId = endingSteps.id)),
  remark = trim(remark || char(10) || coalesce((
    SELECT group_concat(s.remark, char(10) ORDER BY s.position, s.id) FILTER (WHERE s.remark <> '')
    FROM endingSteps AS s JOIN saidTwice AS t ON t.tableName = 'endingSteps' AND t.id = s.id
    WHERE t.keptId = endingSteps.id), ''), char(10))
WHERE id IN (SELECT keptId FROM saidTwice WHERE tableName = 'endingSteps');
DELETE FROM goalRatings WHERE id IN (SELECT id FROM saidTwice WHERE tableName = 'goalRatings');
DELETE FROM endingSteps WHERE id IN (SELECT id FROM saidTwice WHERE tableName = 'endingSteps');
-- An earlier step would take back what was put together here.
INSERT OR IGNORE INTO closedSteps (id) SELECT DISTINCT r.stepId FROM saidTwice AS t
  JOIN undoRows AS r ON r.tableName = t.tableName AND r.rowId IN (t.id, t.keptId);
DELETE FROM undoSteps WHERE id IN (SELECT id FROM closedSteps);
DROP TABLE saidTwice;
CREATE UNIQUE INDEX goalRatingsOnceOnDay ON goalRatings (goalId, ratedOn, rater, raterName) WHERE sessionId IS NULL;
CREATE UNIQUE INDEX endingStepsOnce ON endingSteps (groupId, step) WHERE step <> '';

-- Whom (groups: which) a hold reached when it was placed, as a list of ids: what changes in the held records afterwards
-- frees nobody. Null: placed before this was noted; it is noted when the workspace is opened.
ALTER TABLE legalHolds ADD COLUMN reached TEXT CHECK (reached IS NULL OR json_valid(reached));
ALTER TABLE legalHolds ADD COLUMN liftReason TEXT NOT NULL DEFAULT '';
-- Holds are final: a step that placed or lifted one can no longer be taken back.
INSERT OR IGNORE INTO closedSteps (id) SELECT id FROM undoSteps WHERE action IN ('hold.place', 'hold.lift');
DELETE FROM undoSteps WHERE action IN ('hold.place', 'hold.lift');
