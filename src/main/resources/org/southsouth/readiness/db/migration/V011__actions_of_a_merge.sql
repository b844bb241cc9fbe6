-- The ids of the actions that came with a part of a merge, with commas.
alter table merge_part add column added_actions varchar not null default '';
