-- How many calls of a day were let through: beside the usage, since no money depends on it.
CREATE TABLE usage.quota_count (
  key  text   COLLATE "C" NOT NULL, -- whose: an organisation at one bank
  day  text   COLLATE "C" NOT NULL, -- YYYY-MM-DD in Nairobi, in the time of that bank
  used bigint NOT NULL,
  PRIMARY KEY (key, day)
) WITH (fillfactor = 50);
