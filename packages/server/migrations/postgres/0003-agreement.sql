-- What all servers on this database must have in common: written by the first, asked of every other.

CREATE TABLE agreement (
  name  text NOT NULL PRIMARY KEY,
  value text NOT NULL
);
