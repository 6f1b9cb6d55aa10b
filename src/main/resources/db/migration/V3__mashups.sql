-- Lessons and every version of them. A version is never changed; an edit adds one.
create table mashup (
    id              varchar(64) not null primary key,
    owner_id        varchar(64) not null,
    conversation_id varchar(64),
    title           text        not null check (length(title) between 1 and 300),
    skill_level     varchar(16) not null check (skill_level in ('BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
    genres          text        not null check (length(genres) <= 2000),
    search_text     text        not null check (length(search_text) <= 20000),
    current_version bigint      not null check (current_version >= 1),
    brief           text        not null check (length(brief) <= 200000),
    findings        text        not null check (length(findings) <= 2000000),
    created_at      timestamp   not null,
    updated_at      timestamp   not null
);
create index mashup_by_owner on mashup (owner_id, updated_at);

create table mashup_version (
    id            varchar(64)  not null primary key,
    mashup_id     varchar(64)  not null references mashup (id) on delete cascade,
    version       bigint       not null check (version >= 1),
    document      text         not null check (length(document) <= 2000000),
    quality       text         not null check (length(quality) <= 200000),
    engine        varchar(100) not null,
    generation_ms bigint       not null,
    fallbacks     text         not null check (length(fallbacks) <= 20000),
    created_at    timestamp    not null,
    unique (mashup_id, version)
);
