-- Who was sent which questions: a row for each time. What came back is counted from the answers.
create table request (
    assessment varchar(64) not null references assessment (id) on delete cascade,
    id varchar(64) not null,
    sent_to varchar not null,
    address varchar not null,
    -- A pillar or theme, or bodies as the questionnaire names them, a line each; neither: the whole.
    section varchar(200),
    bodies varchar not null,
    -- FILE, or the format of a form.
    form varchar(16) not null,
    sent_at timestamp(6) with time zone not null,
    sent_by varchar not null,
    due date,
    message varchar not null,
    reminded_at timestamp(6) with time zone,
    primary key (assessment, id)
);
