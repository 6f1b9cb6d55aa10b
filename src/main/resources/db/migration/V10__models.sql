-- Which model an admin chose for what; a purpose without a row is left to the settings and the preference list.
create table chosen_model (
    purpose   varchar(16)  not null primary key check (purpose in ('CONVERSATION', 'WRITING')),
    model     varchar(200) not null,
    chosen_at timestamp    not null
);
