package app.glossa.models;

/**
 * Which model made a vector; vectors of two identities never meet.
 *
 * @param variant graph or precision, such as {@code q4}
 * @param fileHash SHA-256 of the weights and the runtime's version, or the endpoint's address
 */
public record EmbeddingModelIdentity(String name, String variant, int dimension, String fileHash) {}
