-- A plan begins at each bank by its own day. What was chosen before began by the wall's everywhere, and stays so.
ALTER TABLE plan_choice ADD COLUMN test_from_day TEXT    NOT NULL DEFAULT ''; -- YYYY-MM-DD in Nairobi, by the test bank's clock
UPDATE plan_choice SET test_from_day = from_day;
