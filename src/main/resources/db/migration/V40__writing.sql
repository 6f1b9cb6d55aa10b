-- Who wrote which piece of a version, and how far a model is with a lesson. A run of writing has one version that grows
-- with every piece, founded on the version that was there before.
alter table mashup_version add column authors text not null default '{}' check (length(authors) <= 100000);

create table mashup_writing (
    mashup_id       varchar(64) not null primary key references mashup (id) on delete cascade,
    status          varchar(16) not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED')),
    pieces          text        not null check (length(pieces) <= 20000),
    left_over       text        not null check (length(left_over) <= 20000),
    base_version    bigint      not null,
    working_version bigint      not null,
    updated_at      timestamp   not null
);
create index mashup_writing_by_status on mashup_writing (status);
