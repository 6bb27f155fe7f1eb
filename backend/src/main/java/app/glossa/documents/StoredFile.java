package app.glossa.documents;

/**
 * Bytes that are safe in the upload store but belong to no document yet.
 *
 * @param key made by the server
 * @param sha256 hexadecimal, lower case
 */
public record StoredFile(String key, long size, String sha256) {}
