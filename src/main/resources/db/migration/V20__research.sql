-- How searches ended in six words, who wrote a source and what the teacher decided about it, and a count of all searches.
create table conversation_tool_call_new (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    turn_id         varchar(64) not null references conversation_turn (id) on delete cascade,
    position        bigint      not null,
    tool            varchar(40) not null,
    query           text        not null check (length(query) <= 500),
    outcome         varchar(16) not null
        check (outcome in ('OK', 'EMPTY', 'FAILED', 'TIMEOUT', 'NO_KEY', 'RATE_LIMITED')),
    result_count    bigint      not null,
    duration_ms     bigint      not null,
    error           text check (length(error) <= 500),
    credits         bigint      not null,
    created_at      timestamp   not null,
    unique (conversation_id, position)
);
insert into conversation_tool_call_new
select id, conversation_id, turn_id, position, tool, query,
       case when status = 'COMPLETED' and result_count = 0 then 'EMPTY'
            when status = 'COMPLETED' then 'OK'
            else status end,
       result_count, duration_ms, error, 0, created_at
from conversation_tool_call;
drop table conversation_tool_call;
alter table conversation_tool_call_new rename to conversation_tool_call;

create table conversation_source_new (
    id              varchar(64) not null primary key,
    conversation_id varchar(64) not null references conversation (id) on delete cascade,
    number          bigint      not null,
    author          text        not null check (length(author) <= 300),
    title           text        not null check (length(title) <= 500),
    url             text check (length(url) <= 2000),
    publisher       text        not null check (length(publisher) <= 300),
    year            varchar(40) not null,
    snippet         text        not null check (length(snippet) <= 4000),
    kind            varchar(16) not null check (kind in ('WEB', 'LIBRARY', 'OWN')),
    quality         double precision not null check (quality between 0 and 1),
    judgement       text        not null check (length(judgement) <= 400),
    genre           text check (length(genre) <= 200),
    retrieved_at    timestamp   not null,
    standing        varchar(16) not null check (standing in ('FOUND', 'PINNED', 'DROPPED')),
    unique (conversation_id, number)
);
insert into conversation_source_new
select id, conversation_id, number, '', title, url, publisher, '', snippet, kind, quality, '', genre, retrieved_at, 'FOUND'
from conversation_source;
drop table conversation_source;
alter table conversation_source_new rename to conversation_source;

create table research_call (
    id          varchar(64) not null primary key,
    tool        varchar(40) not null,
    outcome     varchar(16) not null
        check (outcome in ('OK', 'EMPTY', 'FAILED', 'TIMEOUT', 'NO_KEY', 'RATE_LIMITED')),
    duration_ms bigint      not null,
    credits     bigint      not null,
    trouble     text check (length(trouble) <= 500),
    created_at  timestamp   not null
);
create index research_call_by_tool on research_call (tool, duration_ms);
create index research_call_by_time on research_call (created_at);
