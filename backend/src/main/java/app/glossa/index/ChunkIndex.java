package app.glossa.index;

import app.glossa.documents.IngestionId;
import app.glossa.models.Embedding;
import java.util.List;

/**
 * Where chunks are stored and found. Every call works for the current user and joins the caller's
 * transaction where one is open.
 */
public interface ChunkIndex {

  /** Stores the words of an ingestion's chunks; its pages are stored already. */
  void addWords(IngestionId ingestion, List<ChunkText> chunks);

  /** Chunks that lack a vector of the model in use, at most {@code limit}, by ordinal. */
  List<ChunkText> withoutVector(IngestionId ingestion, int limit);

  /** Stores vectors for these chunks, in the same order; a second call replaces. */
  void addVectors(IngestionId ingestion, List<ChunkText> chunks, List<Embedding> vectors);

  /** Removes chunks, words and vectors of an ingestion. */
  void remove(IngestionId ingestion);

  /** The chunks nearest to a question by words or by meaning, with both scores for each. */
  Matches search(ChunkQuestion question);
}
