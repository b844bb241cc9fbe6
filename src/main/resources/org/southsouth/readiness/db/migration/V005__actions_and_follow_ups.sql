-- A plan lives on after its assessment is signed off, so nothing here is locked. An action that goes on in the next round
-- keeps its id there. The aim is an answer as in the table of answers; both null where no question stands behind it.
create table action (
    assessment varchar(64) not null references assessment (id) on delete cascade,
    id varchar(64) not null,
    question varchar(200),
    aim_kind varchar(16),
    aim_content varchar,
    title varchar not null,
    lead_body varchar not null,
    supporting varchar not null,
    partner varchar not null,
    starts_on date,
    ends_on date,
    -- Decimals as text, with the places that were typed; all three null where no cost is known.
    cost_low varchar,
    cost_high varchar,
    currency varchar(3),
    indicator varchar not null,
    baseline varchar not null,
    target varchar not null,
    sdg varchar not null,
    legal_step varchar not null,
    feasibility varchar(16) not null,
    state varchar(16) not null,
    obstacle varchar not null,
    evidence varchar not null,
    added_at timestamp(6) with time zone not null,
    primary key (assessment, id)
);

create table follow_up (
    assessment varchar(64) not null,
    action varchar(64) not null,
    ordinal integer not null,
    reported_on date not null,
    text varchar not null,
    reported_by varchar not null,
    primary key (assessment, action, ordinal),
    foreign key (assessment, action) references action (assessment, id) on delete cascade
);
