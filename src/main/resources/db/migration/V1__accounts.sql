create table educator (
    id varchar(64) not null primary key,
    email varchar(254) not null unique check (length(email) <= 254 and email = lower(email)),
    display_name varchar(80) not null check (length(display_name) between 1 and 80),
    password_hash varchar(200) not null check (length(password_hash) <= 200),
    role varchar(16) not null check (role in ('EDUCATOR', 'ADMIN')),
    enabled boolean not null,
    stamp integer not null,
    version integer not null,
    created_at timestamp not null
);

-- One row at most: whoever writes it made the first admin.
create table first_run (
    id integer not null primary key check (id = 1),
    educator_id varchar(64) not null references educator (id)
);

create table api_key (
    id varchar(64) not null primary key,
    educator_id varchar(64) not null references educator (id),
    name varchar(80) not null check (length(name) between 1 and 80),
    prefix varchar(16) not null check (length(prefix) <= 16),
    hash varchar(64) not null unique check (length(hash) = 64),
    read_only boolean not null,
    created_at timestamp not null,
    expires_at timestamp,
    revoked_at timestamp,
    last_used_at timestamp,
    version integer not null
);

create index api_key_educator on api_key (educator_id);

create table remembered_browser (
    series varchar(64) not null primary key,
    educator_id varchar(64) not null references educator (id),
    stamp integer not null,
    token_hash varchar(64) not null check (length(token_hash) = 64),
    previous_hash varchar(64) check (length(previous_hash) = 64),
    rotated_at timestamp not null,
    expires_at timestamp not null,
    version integer not null
);

create index remembered_browser_educator on remembered_browser (educator_id);
