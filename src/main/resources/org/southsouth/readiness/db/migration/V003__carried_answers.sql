-- What a round took over from an earlier one: written once, with the round itself. Never an answer; whether it still is to
-- confirm follows from the answers.
create table carried (
    assessment varchar(64) not null references assessment (id) on delete cascade,
    question varchar(200) not null,
    kind varchar(16) not null,
    content varchar,
    note varchar not null,
    grade char(1),
    source varchar not null,
    source_year integer,
    round varchar(1000) not null,
    said_by varchar not null,
    said_at timestamp(6) with time zone not null,
    -- Set: it could not be taken over, and why.
    obstacle varchar(32),
    primary key (assessment, question)
);
