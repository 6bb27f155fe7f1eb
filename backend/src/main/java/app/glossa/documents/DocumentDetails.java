package app.glossa.documents;

import app.glossa.problem.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as its owner sees it; status, stage and error are those of the version that answers.
 *
 * @param searchable {@code none}, {@code words} or {@code meaning}
 * @param stage what is being done now, absent when nothing is
 * @param languages BCP 47 tags, the most frequent first
 * @param report what was found in the file
 * @param pending a newer run of a document that answers already
 */
public record DocumentDetails(
    DocumentId id,
    String name,
    List<CollectionId> collections,
    String mediaType,
    long size,
    String sha256,
    DocumentStatus status,
    String searchable,
    @Nullable String stage,
    @Nullable Progress progress,
    @Nullable Integer pageCount,
    @Nullable Integer chunkCount,
    List<String> languages,
    Map<String, Object> report,
    List<DocumentWarning> warnings,
    @Nullable ErrorCode error,
    int version,
    @Nullable Pending pending,
    Instant createdAt,
    @Nullable Instant readyAt) {

  /** How much of the present stage is done. */
  public record Progress(int done, int total, String unit) {}

  /** A run that does not answer yet, beside one that does. */
  public record Pending(
      int version,
      DocumentStatus status,
      @Nullable String stage,
      @Nullable Progress progress,
      @Nullable ErrorCode error) {}
}
