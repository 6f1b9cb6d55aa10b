package com.litmashup.platform.storage;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database: a server takes its lock first, an operator task does without. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    DatabaseFile databaseFile(StorageProperties properties) {
        return new DatabaseFile(properties.file());
    }

    @Bean
    @ConditionalOnWebApplication
    ServerLock serverLock(DatabaseFile file) {
        file.prepare();
        return ServerLock.on(file);
    }

    @Bean
    Storage storage(DatabaseFile file, ObjectProvider<ServerLock> lock) {
        file.prepare();
        lock.getIfAvailable();
        if (SchemaHistory.isForeign(file.path())) {
            throw new StartRefused(Sentences.of("platform.storage.foreign", file.path()));
        }
        return new Storage(file);
    }

    @Bean
    DataSource dataSource(Storage storage) {
        return storage.dataSource();
    }
}
