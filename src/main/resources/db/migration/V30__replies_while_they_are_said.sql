-- What had been said of a reply when its turn ended without one, and what a model was told when it phrased one.
alter table conversation_turn add column said_so_far text check (length(said_so_far) <= 20000);
alter table conversation_message add column prompt_hash varchar(64);
