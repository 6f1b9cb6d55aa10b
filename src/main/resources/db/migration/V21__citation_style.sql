-- How an educator wants lists of sources to be set; chosen once for all lessons.
create table citation_style (
    educator_id varchar(64) not null primary key,
    style       varchar(16) not null check (style in ('APA', 'MLA', 'CHICAGO'))
);
