package app.glossa.documents.web;

import app.glossa.documents.CollectionId;
import app.glossa.documents.DocumentDetails;
import app.glossa.documents.DocumentDetails.Pending;
import app.glossa.documents.DocumentStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Document")
public record DocumentResponse(
    UUID id,
    String name,
    List<UUID> collectionIds,
    String mediaType,
    long size,
    String sha256,
    DocumentStatus status,
    @Schema(allowableValues = {"none", "words", "meaning"}) String searchable,
    @Schema(
            allowableValues = {
              "waiting",
              "parsing",
              "splitting",
              "embedding",
              "publishing",
              "refining"
            })
        @Nullable String stage,
    @Nullable ProgressResponse progress,
    @Nullable Integer pageCount,
    @Nullable Integer chunkCount,
    @Nullable List<String> languages,
    @Nullable Map<String, Object> report,
    @Nullable List<WarningResponse> warnings,
    @Nullable ErrorResponse error,
    int version,
    @Nullable PendingResponse pending,
    Instant createdAt,
    @Nullable Instant readyAt) {

  /** How much of the present stage is done. */
  @Schema(name = "Progress")
  public record ProgressResponse(int done, int total, String unit) {

    static @Nullable ProgressResponse of(DocumentDetails.@Nullable Progress progress) {
      return progress == null
          ? null
          : new ProgressResponse(progress.done(), progress.total(), progress.unit());
    }
  }

  /** What was left out of a document. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DocumentWarning")
  public record WarningResponse(String code, String message, @Nullable List<Integer> pages) {}

  /** A run that does not answer yet. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PendingVersion")
  public record PendingResponse(
      int version,
      DocumentStatus status,
      @Schema(
              allowableValues = {
                "waiting",
                "parsing",
                "splitting",
                "embedding",
                "publishing",
                "refining"
              })
          @Nullable String stage,
      @Nullable ProgressResponse progress,
      @Nullable ErrorResponse error) {

    static @Nullable PendingResponse of(@Nullable Pending pending) {
      return pending == null
          ? null
          : new PendingResponse(
              pending.version(),
              pending.status(),
              pending.stage(),
              ProgressResponse.of(pending.progress()),
              ErrorResponse.of(pending.error()));
    }
  }

  static DocumentResponse of(DocumentDetails document) {
    return new DocumentResponse(
        document.id().value(),
        document.name(),
        document.collections().stream().map(CollectionId::value).toList(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.status(),
        document.searchable(),
        document.stage(),
        ProgressResponse.of(document.progress()),
        document.pageCount(),
        document.chunkCount(),
        document.languages().isEmpty() ? null : document.languages(),
        document.report().isEmpty() ? null : document.report(),
        warnings(document),
        ErrorResponse.of(document.error()),
        document.version(),
        PendingResponse.of(document.pending()),
        document.createdAt(),
        document.readyAt());
  }

  private static @Nullable List<WarningResponse> warnings(DocumentDetails document) {
    return document.warnings().isEmpty()
        ? null
        : document.warnings().stream()
            .map(each ->
                new WarningResponse(
                    each.code(), each.message(), each.pages().isEmpty() ? null : each.pages()))
            .toList();
  }
}
