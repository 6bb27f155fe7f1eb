package app.glossa.documents;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where bytes go and how many are taken.
 *
 * @param uploads folder of the upload store
 * @param uploadBytes the largest file that is accepted
 * @param samples folder or class path folder of the sample documents, ends with a slash
 */
@ConfigurationProperties("glossa")
record DocumentsProperties(Path uploads, long uploadBytes, String samples) {}
