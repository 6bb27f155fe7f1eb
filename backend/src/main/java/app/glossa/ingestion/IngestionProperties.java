package app.glossa.ingestion;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are read.
 *
 * @param workers parser processes of this instance
 * @param heap ceiling of a parser process, as the JVM writes it
 * @param silence how long a parser may go without a finished page, block of rows or entry
 * @param wall how long a file may take in all
 */
@ConfigurationProperties("glossa.ingestion")
record IngestionProperties(
    @DefaultValue("2") int workers,
    @DefaultValue("512m") String heap,
    @DefaultValue("20s") Duration silence,
    @DefaultValue("14m") Duration wall) {}
