-- The attached files of an answer: a line for each, with hash, size and name. Part of the answer, as its source is.
alter table answer add column attached varchar default '' not null;
alter table answer_history add column old_attached varchar default '' not null;
alter table answer_history add column new_attached varchar default '' not null;
alter table carried add column attached varchar default '' not null;

-- The bytes, once for all answers that name them. Kept before any does, so when they last were is known too.
create table evidence_file (
    sha256 char(64) primary key,
    size bigint not null,
    kept_at timestamp(6) with time zone not null
);

create table evidence_piece (
    sha256 char(64) not null references evidence_file (sha256) on delete cascade,
    ordinal integer not null,
    bytes bytea not null,
    primary key (sha256, ordinal)
);

-- Which assessments name which bytes anywhere in their history, or in what they took over. The bytes need not be here.
create table evidence_use (
    assessment varchar(64) not null references assessment (id) on delete cascade,
    sha256 char(64) not null,
    primary key (assessment, sha256)
);

create index evidence_use_sha256 on evidence_use (sha256);
