-- How many calls of its latest day were let through. The one process that serves counts in memory, and keeps it here.
CREATE TABLE quota_count (
  key  TEXT    NOT NULL PRIMARY KEY, -- whose: an organisation at one bank
  day  TEXT    NOT NULL, -- YYYY-MM-DD in Nairobi, in the time of that bank
  used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
