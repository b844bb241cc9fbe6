-- Whether strong answers may be shown to others as an offer. Nobody is until they say so.
alter table assessment add column willing_to_share boolean default false not null;

-- How much a gap is wanted to be closed. No row: nobody has said.
create table gap_priority (
    assessment varchar(64) not null references assessment (id) on delete cascade,
    question varchar(200) not null,
    priority varchar(16) not null,
    primary key (assessment, question)
);

-- Offers, requests and exchanges. Without an assessment: it came in somebody's file.
create table card (
    id varchar(64) primary key,
    assessment varchar(64) references assessment (id) on delete cascade,
    kind varchar(16) not null,
    subject varchar(1000) not null,
    framework_id varchar(200),
    framework_version varchar(64),
    -- Ids of questions, joined by blanks.
    sought varchar not null,
    offered varchar not null,
    title varchar not null,
    challenge varchar not null,
    done varchar not null,
    results varchar not null,
    replication varchar not null,
    evidence varchar not null,
    countries varchar not null,
    partners varchar not null,
    contact varchar not null,
    -- Words, joined by blanks.
    forms varchar not null,
    sdg varchar not null,
    period varchar not null,
    validated_by varchar not null,
    valid_until date,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar not null
);
