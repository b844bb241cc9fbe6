-- The name of the file that brought it; nobody knows it of merges before this.
alter table merge_part add column file varchar not null default '';
