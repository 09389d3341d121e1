-- What the first months of goals and measures showed to be missing.

-- Who answers a measure in a group: the member in a check-in of their own, or somebody who rates them.
ALTER TABLE groupMeasures ADD COLUMN rater TEXT NOT NULL DEFAULT 'member'
  CHECK (rater IN ('facilitator', 'member', 'teacher', 'parent'));
-- Those that are there already: who gave most of the scores, the member where others gave as many.
UPDATE groupMeasures SET rater = coalesce((
  SELECT x.rater FROM scores AS x WHERE x.groupId = groupMeasures.groupId AND x.measureId = groupMeasures.measureId
  GROUP BY x.rater ORDER BY count(*) DESC, x.rater = 'member' DESC, x.rater LIMIT 1), 'member');
