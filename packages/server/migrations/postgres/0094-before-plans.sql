-- Whoever called the live bank before there were plans keeps what they had, no limit and no price, until the bank gives
-- them a plan or they choose one.
INSERT INTO plan_choice (organisation_id, number, plan_id, from_day, test_from_day, chosen_at_ms, chosen_by)
SELECT o.id, 1, 'before_plans', '1970-01-01', '1970-01-01', 0, 'operator'
FROM organisation o
WHERE NOT EXISTS (SELECT 1 FROM plan_choice c WHERE c.organisation_id = o.id)
  AND EXISTS (
    SELECT 1 FROM application a, migration m
    WHERE a.organisation_id = o.id AND a.bank = 'live'
      AND m.name = '0091-billing.sql' AND a.created_at_ms <= m.applied_at_ms
  );
