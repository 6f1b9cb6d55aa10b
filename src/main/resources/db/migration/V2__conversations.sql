-- What was said, whose turn it is, what has been understood and what was found. Messages are only ever inserted.
create table conversation (
    id          varchar(64) not null primary key,
    educator_id varchar(64) not null,
    title       text        not null check (length(title) between 1 and 200),
    named       varchar(8)  not null check (named in ('yes', 'no')),
    phase       varchar(40) not null,
    asked       text        not null check (length(asked) <= 400),
    researched  text        not null check (length(researched) <= 100000),
    version     bigint      not null,
    created_at  timestamp   not null,
    updated_at  timestamp   not null
);
create index conversation_by_educator on conversation (educator_id, updated_at);

create table conversation_turn (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    educator_id     varchar(64) not null,
    request_id      varchar(64) not null,
    fingerprint     varchar(64) not null,
    position        bigint      not null,
    attempts        bigint      not null,
    status          varchar(16) not null
        check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'STOPPED', 'INTERRUPTED')),
    error           text check (length(error) <= 400),
    masked          text        not null check (length(masked) <= 400),
    flags           text        not null check (length(flags) <= 20000),
    phase_before    varchar(40),
    phase_after     varchar(40),
    created_at      timestamp   not null,
    started_at      timestamp,
    ended_at        timestamp,
    unique (conversation_id, position),
    unique (educator_id, request_id)
);
create unique index one_running_turn on conversation_turn (conversation_id) where status = 'RUNNING';
create index open_turns on conversation_turn (status);

create table conversation_message (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    turn_id         varchar(64) not null references conversation_turn (id) on delete cascade,
    position        bigint      not null,
    role            varchar(16) not null check (role in ('EDUCATOR', 'AGENT')),
    content         text        not null check (length(content) <= 20000),
    engine          varchar(100),
    created_at      timestamp   not null,
    unique (conversation_id, position)
);

create table conversation_fact (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    field           varchar(40) not null,
    position        bigint      not null,
    fact_value      text        not null check (length(fact_value) <= 5000),
    basis           varchar(16) not null check (basis in ('SAID', 'CONFIRMED', 'ASSUMED')),
    evidence        text        not null check (length(evidence) <= 5000),
    unique (conversation_id, field, position)
);

create table conversation_tool_call (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    turn_id         varchar(64) not null references conversation_turn (id) on delete cascade,
    position        bigint      not null,
    tool            varchar(40) not null,
    query           text        not null check (length(query) <= 500),
    status          varchar(16) not null check (status in ('COMPLETED', 'FAILED', 'TIMEOUT')),
    result_count    bigint      not null,
    duration_ms     bigint      not null,
    error           text check (length(error) <= 500),
    created_at      timestamp   not null,
    unique (conversation_id, position)
);

create table conversation_source (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    number          bigint      not null,
    title           text        not null check (length(title) <= 500),
    url             text check (length(url) <= 2000),
    publisher       text        not null check (length(publisher) <= 300),
    snippet         text        not null check (length(snippet) <= 4000),
    kind            varchar(16) not null check (kind in ('WEB', 'LIBRARY')),
    quality         double precision not null check (quality between 0 and 1),
    genre           text check (length(genre) <= 200),
    retrieved_at    timestamp   not null,
    unique (conversation_id, number)
);

create table conversation_finding (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    position        bigint      not null,
    subject         text        not null check (length(subject) <= 400),
    strand          varchar(16) not null,
    content         text        not null check (length(content) <= 4000),
    simply          text        not null check (length(simply) <= 4000),
    confidence      varchar(16) not null,
    about           varchar(100) not null,
    sources         varchar(200) not null,
    unique (conversation_id, position)
);

create table conversation_mashup (
    mashup_id       varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    created_at      timestamp   not null
);
