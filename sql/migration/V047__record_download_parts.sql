-- The file, in pieces that no server's largest packet refuses.
create table record_download_part (
    download_id bigint     not null,
    position    smallint   not null,
    content     mediumblob not null,
    primary key (download_id, position),
    constraint record_download_part_download foreign key (download_id) references record_download (id) on delete cascade,
    constraint record_download_part_position check (position >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
